import { type LanguageRules, NO_WORDS, speech, words } from './rules.ts';

const ROMANCE = { ...NO_WORDS, fullForms: true, endings: [], agencies: [], surname: /^\p{L}{3,}$/u } as const;
const NEVER = /(?!)/u;

export const FRENCH: LanguageRules = {
  ...ROMANCE,
  ...speech(
    'déclare déclaré dit expliqué explique affirme affirmé ajoute ajouté assure assuré indique indiqué précise précisé souligne souligné estime estimé témoigne raconte confie confié réagi prévenu annoncé selon insiste insisté',
  ),
  titles:
    words(`président présidente ministre chancelier chancelière chef cheffe porte-parole ambassadeur ambassadrice général générale maire
    sénateur sénatrice député députée directeur directrice secrétaire roi reine prince princesse pape professeur professeure entraîneur entraîneuse avocat avocate
    procureur procureure juge préfet préfète sous-préfet sous-préfète commissaire commandant commandante capitaine colonel lieutenant adjoint adjointe
    conseiller conseillère délégué déléguée responsable coordinateur coordinatrice chercheur chercheuse économiste historien historienne sociologue
    politologue expert experte analyste médecin infirmier infirmière chirurgien chirurgienne pdg patron patronne fondateur fondatrice gérant gérante propriétaire
    journaliste écrivain écrivaine réalisateur réalisatrice acteur actrice chanteur chanteuse évêque archevêque cardinal imam rabbin
    syndicaliste militant militante élu élue candidat candidate chargé chargée météorologue prévisionniste géologue vulcanologue ingénieur ingénieure
    architecte agriculteur agricultrice pêcheur commerçant commerçante habitant habitante voisin voisine gouverneur gouverneure bâtonnier vice-président vice-présidente amiral contre-amiral lieutenant-colonel
    *ologue recteur rectrice inspecteur inspectrice magistrat magistrate policier policière gendarme brigadier brigadière adjudant adjudante sergent
    substitut greffier greffière notaire animateur animatrice éducateur éducatrice proviseur proviseure doyen doyenne trésorier trésorière
    rapporteur rapporteure négociateur négociatrice consultant consultante spécialiste physicien physicienne mathématicien astronome urgentiste
    dentiste artiste cycliste pianiste guitariste humoriste styliste pédiatre psychiatre dirigeant dirigeante leader titulaire
    joueur joueuse footballeur footballeuse attaquant attaquante gardien gardienne défenseur sélectionneur skieur skieuse
    romancier romancière poète poétesse philosophe cinéaste comédien comédienne compositeur compositrice musicien musicienne peintre sculpteur éditeur
    éditrice rédacteur rédactrice chroniqueur chroniqueuse présentateur présentatrice blogueur blogueuse influenceur influenceuse`),
  offices: {
    nouns: [],
    occupations: words(
      `poissonnier poissonnière boulanger boulangère boucher bouchère maraîcher maraîchère épicier épicière restaurateur restauratrice cuisinier
      cuisinière serveur serveuse coiffeur coiffeuse libraire fleuriste pharmacien pharmacienne vétérinaire instituteur institutrice enseignant
      enseignante étudiant étudiante lycéen lycéenne retraité retraitée pompier pompière secouriste bénévole chauffeur conducteur conductrice routier
      cheminot cheminote facteur factrice maçon électricien électricienne plombier garagiste mécanicien mécanicienne ouvrier ouvrière vigneron
      vigneronne éleveur éleveuse berger bergère marin batelier hôtelier hôtelière photographe traducteur traductrice bibliothécaire pilote témoin pâtissier pâtissière fromager fromagère jardinier jardinière menuisier menuisière couturier couturière paysan
      paysanne ostréiculteur ostréicultrice apiculteur apicultrice riverain riveraine passant passante touriste sapeur-pompier ambulancier ambulancière
      aide-soignant aide-soignante sage-femme kinésithérapeute gardien gardienne caissier caissière vendeur vendeuse livreur livreuse agent agente`,
    ),
    modifiers: words(
      'premier première ancien ancienne ex- vice- nouveau nouvelle futur future actuel actuelle haut haute grand grande ci-devant',
    ),
    relatives: words('qui'),
    holds: { dirige: 'directeur de', préside: 'président de' },
    contracted: { 'de le': 'du', 'de les': 'des' },
    articles: words("le la les l' l’ un une son sa leur notre"),
    is: words('est était fut devient devenu reste'),
    stops: words(
      'que qui quoi dont où dans avec sans contre après avant pendant lors depuis selon comme entre vers sous mais ou donc car si quand est sont était étaient a ont avait avaient fut sera seront peut doit il elle ils elles on ce cette ces ne pas plus rencontre reçoit accuse',
    ),
    nounLast: false,
    verb: NEVER,
  },
  courtesy: words('m. m mme mlle me maître'),
  institutions: words(
    'académie agence assemblée association banque bureau cabinet caisse centre chambre collège comité commission compagnie confédération conseil cour croix direction école état etat faculté fédération fondation fonds front gouvernement groupe haut hôpital institut laboratoire loi ligue mairie maison ministère mouvement musée observatoire office ordre organisation palais parc parquet parti police préfecture rassemblement république sénat service société syndicat théâtre tribunal union université',
  ),
  bodies: words('ong entreprise société groupe banque agence quotidien journal chaîne parti club'),
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
    viceministro viceministra edil *ólogo *óloga conseller consellera líder titular almirante contralmirante sargento síndico síndica
    regidor regidora comisionado comisionada contralor contralora superintendente supervisor supervisora administrador administradora presentador presentadora pintor pintora escultor escultora músico compositor compositora artista guitarrista
    acordeonista futbolista portero portera delantero delantera centrocampista seleccionador seleccionadora físico químico
    psiquiatra pediatra especialista dirigente mandatario mandataria vocal tesorero tesorera comunero cineasta poeta novelista humorista
    influencer guionista diseñador diseñadora bailarín bailarina torero ciclista tenista`),
  offices: {
    nouns: [],
    occupations: words(
      `repartidor repartidora conductor conductora bombero bombera camionero camionera taxista maestro maestra estudiante alumno alumna panadero
      panadera carnicero carnicera camarero camarera cocinero cocinera comerciante hostelero hostelera ganadero ganadera voluntario voluntaria piloto
      farmacéutico farmacéutica veterinario veterinaria albañil electricista operario operaria maquinista marinero marinera minero minera fontanero
      fontanera bibliotecario bibliotecaria fotógrafo fotógrafa traductor traductora guardabosques librero librera socorrista jubilado jubilada testigo pensionista residente carpintero carpintera peluquero peluquera
      costurera zapatero quiosquero pastelero pastelera apicultor apicultora viticultor viticultora celador celadora cartero cartera turista transeúnte
      cliente clienta vendedor vendedora cajero cajera obrero obrera jardinero jardinera campesino campesina`,
    ),
    modifiers: words(
      'primer primera viceprimer viceprimera ex ex- vice- antiguo antigua nuevo nueva actual entonces alto alta gran',
    ),
    relatives: words('que quien'),
    holds: { dirige: 'director de', preside: 'presidente de', encabeza: 'jefe de', lidera: 'líder de' },
    contracted: { 'de el': 'del' },
    articles: words('el la los las un una su'),
    is: words('es era fue sigue'),
    stops: words(
      'que quien cual donde cuando con sin contra tras ante durante desde hasta según como entre pero o si porque es son era eran fue fueron ha han había habían será serán puede debe no ya más también recibió acusó visitó',
    ),
    nounLast: false,
    verb: NEVER,
  },
  courtesy: words('señor señora sr sr. sra sra. don doña'),
  institutions: words(
    'academia agencia alianza asamblea asociación ayuntamiento banco bloque cámara casa central centro club coalición colegio comando comisión comisaría comité comunidad confederación congreso consejo consejería cooperativa corte corporación cruz defensoría departamento diputación dirección ejército escuela estado facultad federación fiesta fiestas fiscalía frente fuerza fuerzas fundación generalitat gobierno grupo guardia hospital instituto intendencia junta juzgado liga ministerio movimiento municipalidad museo oficina organización parlamento partido plataforma policía procuraduría provincia registro república secretaría senado servicio sindicato sociedad supremo teatro tribunal unidad unión universidad',
  ),
  bodies: words('ong empresa grupo banco agencia diario periódico cadena partido club compañía'),
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
    meteorologista *ólogo *óloga bombeiro bombeira líder titular almirante sargento soldado tesoureiro tesoureira dirigente membro artista
    goleiro goleira atacante zagueiro apresentador apresentadora pintor pintora músico compositor compositora físico químico psiquiatra pediatra
    humorista cineasta poeta influenciador influenciadora promotor promotora investigador investigadora subprefeito secretário-geral`),
  offices: {
    nouns: [],
    occupations: words(
      `motorista condutor condutora padeiro padeira açougueiro comerciante vendedor vendedora cozinheiro cozinheira garçom garçonete taxista caminhoneiro
      camionista estudante aluno aluna aposentado aposentada reformado reformada voluntário voluntária piloto farmacêutico farmacêutica veterinário
      veterinária pedreiro eletricista mecânico mecânica operário operária maquinista marinheiro mineiro bibliotecário bibliotecária fotógrafo
      fotógrafa tradutor tradutora cabeleireiro cabeleireira peixeiro peixeira feirante carteiro testemunha pensionista residente costureira sapateiro jardineiro jardineira apicultor apicultora
      turista cliente operador operadora entregador entregadora pasteleiro pasteleira`,
    ),
    modifiers: words('ex ex- vice- antigo antiga novo nova atual então'),
    relatives: words('que'),
    holds: { dirige: 'diretor de', preside: 'presidente de' },
    contracted: { 'de o': 'do', 'de a': 'da', 'de os': 'dos', 'de as': 'das' },
    articles: words('o a os as um uma seu sua'),
    is: words('é era foi'),
    stops: words(
      'que quem qual onde quando com sem contra após durante desde até segundo como entre mas ou se porque é são era eram foi foram há tem têm tinha será serão pode deve este esta esse essa não já mais também recebeu',
    ),
    nounLast: false,
    verb: NEVER,
  },
  courtesy: words('senhor senhora sr sr. sra sra. dom dona'),
  institutions: words(
    'academia agência aliança assembleia associação autoridade banco câmara casa centro clube colégio comando comissão comitê comité companhia confederação congresso conselho cooperativa corpo corte cruz defensoria departamento direção diretoria escola estado exército faculdade federação força frente fundação governo grupo guarda hospital instituto junta liga ministério movimento museu observatório ordem organização parlamento partido polícia prefeitura procuradoria república secretaria senado serviço sindicato sociedade supremo teatro tribunal união universidade',
  ),
  bodies: words('ong empresa grupo banco agência jornal emissora partido clube companhia'),
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
    governatore governatrice vicepresidente vicesindaco viceministro viceministra sottosegretario sottosegretaria primario *ologo *ologa ammiraglio contrammiraglio brigadiere appuntato dirigente membro preside leader esponente capogruppo garante portiere
    attaccante difensore centrocampista ct tecnico fisico chimico psichiatra pediatra specialista artista pittore pittrice musicista compositore
    compositrice regista poeta poetessa conduttore conduttrice vicario sostituto assistente`),
  offices: {
    nouns: [],
    occupations: words(
      `autista camionista tassista panettiere panettiera fornaio fornaia macellaio pescivendolo pescivendola fruttivendolo barista cameriere cameriera
      cuoco cuoca commerciante negoziante ristoratore ristoratrice albergatore albergatrice maestro maestra insegnante studente studentessa pensionato
      pensionata volontario volontaria pompiere soccorritore soccorritrice pilota farmacista veterinario veterinaria muratore elettricista idraulico
      meccanico operaio operaia macchinista ferroviere marinaio minatore bibliotecario bibliotecaria fotografo fotografa traduttore traduttrice
      parrucchiere parrucchiera libraio libraia allevatore allevatrice pastore testimone residente abitante turista cliente postino pasticciere pasticciera
      pizzaiolo falegname sarto sarta giardiniere giardiniera apicoltore apicoltrice viticoltore`,
    ),
    modifiers: words('ex ex- vice- neo- nuovo nuova attuale allora primo prima'),
    relatives: words('che'),
    holds: { dirige: 'direttore di', guida: 'capo di' },
    contracted: {
      'di il': 'del',
      'di la': 'della',
      'di lo': 'dello',
      'di i': 'dei',
      'di gli': 'degli',
      'di le': 'delle',
      "di l'": "dell'",
      'di l’': 'dell’',
    },
    articles: words("il lo la i gli le l' l’ un uno una suo sua"),
    is: words('è era fu resta'),
    stops: words(
      'che chi cui dove quando con senza contro dopo durante secondo come tra fra ma o se perché è sono era erano fu ha hanno aveva avevano sarà saranno può deve questo questa non già più anche',
    ),
    nounLast: false,
    verb: NEVER,
  },
  courtesy: words('signor signora sig sig. dott dott. dottor dottoressa'),
  institutions: words(
    'accademia agenzia alleanza assemblea associazione autorità banca camera centro collegio comando commissione comitato compagnia comune confederazione confindustria consiglio cooperativa corte croce dipartimento direzione ente facoltà federazione fondazione forza forze fronte governo gruppo guardia istituto lega ministero movimento museo ordine organizzazione osservatorio ospedale parlamento partito polizia procura protezione provincia questura regione repubblica senato servizio sindacato società teatro tribunale ufficio unione università',
  ),
  bodies: words('ong azienda società gruppo banca agenzia quotidiano giornale emittente partito club'),
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
    vicepreședintele viceministrul *ologul *olog *ologă *oloaga polițistul pompierul ofițerul amiralul plutonierul membrul membru specialistul specialista
    artistul artista regizorul regizor compozitorul compozitor pictorul pictor poetul poeta liderul reprezentantul reprezentanta`),
  offices: {
    nouns: [],
    occupations: words(
      `șofer șoferul brutar brutarul măcelar bucătar bucătarul ospătar vânzător vânzătoarea vânzătoare comerciant comerciantul profesoară învățător
      învățătoarea învățătoare student studenta pensionar pensionarul pensionara pensionară voluntar voluntarul voluntara pilot pilotul farmacist
      farmacista veterinar veterinarul zidar electrician electricianul instalator mecanic mecanicul muncitor muncitorul muncitoarea mecanicul
      marinar minerul miner bibliotecara bibliotecar fotograf fotograful traducător traducătoarea pompier cioban păstor apicultor martorul martora martor croitor croitoreasă frizer coafeză tâmplar grădinar turist turistă client clientă
      localnic localnica poștaș cofetar`,
    ),
    modifiers: words('fostul fosta fost actualul actuala noul noua ex- vice- adjunctul'),
    relatives: words('care'),
    holds: { conduce: 'șeful', prezidează: 'președintele' },
    is: words('este era e fost rămâne'),
    stops: words(
      'care că cine unde când fără contra după timpul cum între dar sau dacă este sunt era erau a au avea va vor poate trebuie acest această nu mai și-a',
    ),
    nounLast: false,
    verb: NEVER,
  },
  courtesy: words('domnul doamna dl dna'),
  institutions: words(
    'academia administrația agenția alianța asociația autoritatea banca biroul camera casa centrul clubul colegiul comisia comitetul compania confederația consiliul corpul curtea departamentul direcția facultatea federația forțele fundația garda grupul guvernul inspectoratul institutul liga liceul ministerul mișcarea muzeul oficiul ordinul organizația parchetul parlamentul partidul poliția prefectura primăria republica secretariatul senatul serviciul sindicatul societatea spitalul școala teatrul tribunalul uniunea universitatea',
  ),
  bodies: words('ong compania grupul banca agenția ziarul postul partidul clubul publicația'),
};
