import { type LanguageRules, NO_WORDS, speech, words } from './rules.ts';

const ROMANCE = { ...NO_WORDS, endings: [], agencies: [], surname: /^\p{L}{3,}$/u } as const;
const NEVER = /(?!)/u;

export const FRENCH: LanguageRules = {
  ...ROMANCE,
  ...speech(
    'déclare déclaré dit expliqué explique affirme affirmé ajoute ajouté assure assuré indique indiqué précise précisé souligne souligné estime estimé témoigne raconte confie confié réagi prévenu annoncé selon insiste insisté',
  ),
  titles:
    words(`président présidente ministre premier première chancelier chancelière chef cheffe porte-parole ambassadeur ambassadrice général générale maire
    sénateur sénatrice député députée directeur directrice secrétaire roi reine prince princesse pape professeur professeure entraîneur entraîneuse avocat avocate
    procureur procureure juge préfet préfète sous-préfet sous-préfète commissaire commandant commandante capitaine colonel lieutenant adjoint adjointe
    conseiller conseillère délégué déléguée responsable coordinateur coordinatrice chercheur chercheuse économiste historien historienne sociologue
    politologue expert experte analyste médecin infirmier infirmière chirurgien chirurgienne pdg patron patronne fondateur fondatrice gérant gérante propriétaire
    journaliste écrivain écrivaine réalisateur réalisatrice acteur actrice chanteur chanteuse évêque archevêque cardinal imam rabbin
    syndicaliste militant militante élu élue candidat candidate chargé chargée météorologue prévisionniste géologue vulcanologue ingénieur ingénieure
    architecte agriculteur agricultrice pêcheur commerçant commerçante habitant habitante voisin voisine gouverneur gouverneure bâtonnier vice-président vice-présidente m. mme`),
  offices: {
    nouns: [],
    occupations: words(
      `poissonnier poissonnière boulanger boulangère boucher bouchère maraîcher maraîchère épicier épicière restaurateur restauratrice cuisinier
      cuisinière serveur serveuse coiffeur coiffeuse libraire fleuriste pharmacien pharmacienne vétérinaire instituteur institutrice enseignant
      enseignante étudiant étudiante lycéen lycéenne retraité retraitée pompier pompière secouriste bénévole chauffeur conducteur conductrice routier
      cheminot cheminote facteur factrice maçon électricien électricienne plombier garagiste mécanicien mécanicienne ouvrier ouvrière vigneron
      vigneronne éleveur éleveuse berger bergère marin batelier hôtelier hôtelière photographe traducteur traductrice bibliothécaire pilote`,
    ),
    modifiers: words(
      'ancien ancienne ex- vice- nouveau nouvelle futur future actuel actuelle haut haute grand grande ci-devant',
    ),
    relatives: words('qui'),
    holds: { dirige: 'directeur', préside: 'président' },
    nounLast: false,
    verb: NEVER,
  },
  bodies: words('entreprise société groupe banque agence quotidien journal chaîne parti club'),
};

export const SPANISH: LanguageRules = {
  ...ROMANCE,
  ...speech(
    'dijo dice afirmó aseguró explicó señaló declaró indicó añadió agregó informó anunció confirmó ha dicho explicado señalado asegurado afirmado declarado indicado informado según relató contó advirtió subrayó lamentó',
  ),
  titles:
    words(`presidente presidenta ministro ministra canciller jefe jefa portavoz vocero vocera embajador embajadora general alcalde alcaldesa senador
    senadora diputado diputada director directora secretario secretaria rey reina príncipe princesa papa profesor profesora entrenador entrenadora fiscal juez jueza
    gobernador gobernadora intendente intendenta concejal concejala consejero consejera delegado delegada subdelegado subdelegada comisario comisaria comandante
    capitán coronel teniente inspector inspectora coordinador coordinadora responsable gerente gerenta rector rectora decano decana investigador investigadora
    economista historiador historiadora sociólogo socióloga politólogo experto experta analista médico médica doctor doctora enfermero enfermera
    abogado abogada procurador procuradora magistrado magistrada fundador fundadora empresario empresaria propietario propietaria dueño dueña
    periodista escritor escritora actor actriz cantante obispo arzobispo cardenal párroco sacerdote imán técnico técnica ingeniero ingeniera
    arquitecto arquitecta agricultor agricultora pescador vecino vecina sindicalista activista candidato candidata lehendakari vicepresidente vicepresidenta
    viceministro viceministra primer primera edil *ólogo *óloga conseller consellera señor señora`),
  offices: {
    nouns: [],
    occupations: words(
      `repartidor repartidora conductor conductora bombero bombera camionero camionera taxista maestro maestra estudiante alumno alumna panadero
      panadera carnicero carnicera camarero camarera cocinero cocinera comerciante hostelero hostelera ganadero ganadera voluntario voluntaria piloto
      farmacéutico farmacéutica veterinario veterinaria albañil electricista operario operaria maquinista marinero marinera minero minera fontanero
      fontanera bibliotecario bibliotecaria fotógrafo fotógrafa traductor traductora guardabosques librero librera socorrista`,
    ),
    modifiers: words('ex ex- exministro vice- antiguo antigua nuevo nueva actual entonces alto alta gran'),
    relatives: words('que'),
    holds: { dirige: 'director', preside: 'presidente' },
    nounLast: false,
    verb: NEVER,
  },
  bodies: words('empresa grupo banco agencia diario periódico cadena partido club compañía'),
};

export const PORTUGUESE: LanguageRules = {
  ...ROMANCE,
  ...speech(
    'disse diz afirmou declarou explicou acrescentou informou anunciou confirmou contou relatou segundo alertou destacou lamentou',
  ),
  titles:
    words(`presidente presidenta ministro ministra chanceler chefe porta-voz embaixador embaixadora general prefeito prefeita senador senadora deputado
    deputada diretor diretora secretário secretária rei rainha príncipe princesa papa professor professora treinador treinadora técnico técnica procurador procuradora
    juiz juíza governador governadora vereador vereadora vice-presidente vice-governador primeiro-ministro primeira-ministra autarca comissário comissária comandante
    capitão coronel tenente major delegado delegada inspetor inspetora coordenador coordenadora responsável gerente reitor reitora pesquisador pesquisadora
    economista historiador historiadora especialista analista médico médica enfermeiro enfermeira advogado advogada desembargador desembargadora
    fundador fundadora empresário empresária proprietário proprietária dono dona jornalista escritor escritora ator atriz cantor cantora bispo arcebispo
    cardeal padre engenheiro engenheira agricultor agricultora pescador morador moradora vizinho vizinha sindicalista ativista candidato candidata
    meteorologista geólogo geóloga bombeiro bombeira`),
  offices: {
    nouns: [],
    occupations: words(
      `motorista condutor condutora padeiro padeira açougueiro comerciante vendedor vendedora cozinheiro cozinheira garçom garçonete taxista caminhoneiro
      camionista estudante aluno aluna aposentado aposentada reformado reformada voluntário voluntária piloto farmacêutico farmacêutica veterinário
      veterinária pedreiro eletricista mecânico mecânica operário operária maquinista marinheiro mineiro bibliotecário bibliotecária fotógrafo
      fotógrafa tradutor tradutora cabeleireiro cabeleireira peixeiro peixeira feirante carteiro`,
    ),
    modifiers: words('ex ex- vice- antigo antiga novo nova atual então'),
    relatives: words('que'),
    holds: { dirige: 'diretor', preside: 'presidente' },
    nounLast: false,
    verb: NEVER,
  },
  bodies: words('empresa grupo banco agência jornal emissora partido clube companhia'),
};

export const ITALIAN: LanguageRules = {
  ...ROMANCE,
  ...speech(
    'detto dice dichiarato dichiara spiegato spiega affermato afferma aggiunto aggiunge sottolineato annunciato ricordato scritto raccontato racconta secondo commentato',
  ),
  titles:
    words(`presidente presidentessa ministro ministra premier cancelliere capo portavoce ambasciatore ambasciatrice generale sindaco sindaca
    senatore senatrice deputato deputata direttore direttrice segretario segretaria re regina principe principessa papa professore professoressa
    allenatore allenatrice procuratore procuratrice giudice prefetto prefetta questore questora assessore assessora consigliere consigliera
    commissario commissaria comandante capitano colonnello tenente maresciallo ispettore ispettrice coordinatore coordinatrice responsabile rettore rettrice
    ricercatore ricercatrice economista storico storica sociologo esperto esperta analista medico infermiere infermiera avvocato avvocata avvocatessa
    pm gip fondatore fondatrice imprenditore imprenditrice proprietario proprietaria titolare giornalista scrittore scrittrice attore attrice
    cantante vescovo arcivescovo cardinale parroco don ingegnere architetto agricoltore pescatore vicino vicina sindacalista attivista candidato candidata
    governatore governatrice vicepresidente vicesindaco viceministro viceministra sottosegretario sottosegretaria primario vulcanologo geologo sismologo meteorologo`),
  offices: {
    nouns: [],
    occupations: words(
      `autista camionista tassista panettiere panettiera fornaio fornaia macellaio pescivendolo pescivendola fruttivendolo barista cameriere cameriera
      cuoco cuoca commerciante negoziante ristoratore ristoratrice albergatore albergatrice maestro maestra insegnante studente studentessa pensionato
      pensionata volontario volontaria pompiere soccorritore soccorritrice pilota farmacista veterinario veterinaria muratore elettricista idraulico
      meccanico operaio operaia macchinista ferroviere marinaio minatore bibliotecario bibliotecaria fotografo fotografa traduttore traduttrice
      parrucchiere parrucchiera libraio libraia allevatore allevatrice pastore`,
    ),
    modifiers: words('ex ex- vice- neo- nuovo nuova attuale allora primo prima'),
    relatives: words('che'),
    holds: { dirige: 'direttore', guida: 'capo' },
    nounLast: false,
    verb: NEVER,
  },
  bodies: words('azienda società gruppo banca agenzia quotidiano giornale emittente partito club'),
};

export const ROMANIAN: LanguageRules = {
  ...ROMANCE,
  ...speech(
    'declarat spus afirmat precizat adăugat explicat povestit transmis anunțat scris subliniat menționat susținut asigurări avertizat recunoscut admis promis relatat confirmat potrivit conform spune declară afirmă explică susține povestește adaugă',
  ),
  titles:
    words(`președintele președinta președinte ministrul ministra ministru premierul prim-ministrul cancelarul șeful șefa șef purtătorul purtătoarea purtător
    ambasadorul ambasadoarea generalul general primarul primărița primar viceprimarul senatorul senatoarea senator deputatul deputata deputat directorul directoarea
    director secretarul secretara secretar regele regina prințul prințesa papa profesorul profesoara profesor antrenorul antrenoarea antrenor procurorul procuroarea procuror
    judecătorul judecătoarea prefectul prefecta prefect subprefectul comandantul comandant căpitanul căpitan colonelul colonel locotenentul maiorul maior comisarul comisar
    inspectorul inspectoarea inspector coordonatorul coordonatoarea managerul managera manager rectorul rector decanul cercetătorul cercetătoarea economistul istoricul
    sociologul expertul experta expert analistul analista analist medicul medic doctorul doctorița asistenta avocatul avocata avocat fondatorul fondatoarea
    patronul proprietarul jurnalistul jurnalista jurnalist scriitorul scriitoarea actorul actrița cântărețul cântăreața episcopul arhiepiscopul mitropolitul patriarhul preotul
    inginerul inginera arhitectul fermierul pescarul sindicalistul activistul activista candidatul candidata candidat liderul lider consilierul consiliera consilier
    vicepreședintele viceministrul seismologul meteorologul geologul polițistul pompierul ofițerul`),
  offices: {
    nouns: [],
    occupations: words(
      `șofer șoferul brutar brutarul măcelar bucătar bucătarul ospătar vânzător vânzătoarea vânzătoare comerciant comerciantul profesoară învățător
      învățătoarea învățătoare student studenta pensionar pensionarul pensionara pensionară voluntar voluntarul voluntara pilot pilotul farmacist
      farmacista veterinar veterinarul zidar electrician electricianul instalator mecanic mecanicul muncitor muncitorul muncitoarea mecanicul
      marinar minerul miner bibliotecara bibliotecar fotograf fotograful traducător traducătoarea pompier cioban păstor apicultor`,
    ),
    modifiers: words('fostul fosta fost actualul actuala noul noua ex- vice- adjunctul'),
    relatives: words('care'),
    holds: { conduce: 'șeful', prezidează: 'președintele' },
    nounLast: false,
    verb: NEVER,
  },
  bodies: words('compania grupul banca agenția ziarul postul partidul clubul publicația'),
};
