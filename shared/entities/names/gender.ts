const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Given names that nearly only women, or nearly only men, bear wherever news in Latin or Cyrillic letters names them; as `latinName` spells them.
const WOMEN = words(`
abigail ada adele agnes agnieszka aisha alexandra alice alicia alina alison alla amanda amelia amina amy ana anastasia anastasiya
angela angelina anita anke ann anna anne annie antonia anya asel asli astrid audrey ayla ayse aysel aysu aynur barbara beata beatrice
beatriz becky bella berta beth betty birgit bridget brigitte camilla carmen carol caroline catherine cecilia charlotte chiara chloe
christina christine claire clara claudia cristina dana daria dariya deborah denise diana dilara dolores donna dora doris dorothy ebru
edith ekaterina elena elif elisabeth eliza elizabeth ella ellen elsa emily emine emma erica erika esther eva evelyn fatima fatma
fiona florence frances gabriela galina georgina gertrude giorgia giulia gloria grace greta guler gulnara hanna hannah hatice heather
heidi helen helena hillary ilse ines ingrid inna irene irina isabel isabella ivana jacqueline jane janet jasmin jennifer jenny
jessica joan joanna josephine joyce judith judy julia juliana julie justyna karen karin kate katarina katarzyna katerina kateryna kathleen
katie khadija kristina larisa laura lauren leah leila lena leyla lidia lili lily linda lisa liudmyla lorena louise lucia lucy
ludmila luisa lydia lyudmila magdalena malala malgorzata margaret margarita maria mariam marie marina marion marta martha mary maya
megan melania melissa merve michelle mila miriam molly monica monika nadezhda nadia nadiya nancy naomi natalia nataliya natalie natasha
nermin nicole nigar nina nino nora oksana olena olga olha olivia oresta oxana pamela patricia paula pauline petra polina rachel raisa
rebecca regina renata rita roberta rosa rosalind rosemary ruth salma samantha sandra sara sarah selin sevda sevil sharon shirin sofia
sofie solange sonia sophia sophie stephanie sue susan susanna svetlana svitlana sylvia tamara tatiana tatyana teresa tetiana theresa
ulrike ursula valentina valeria vanessa vera veronica victoria viktoria viktoriya virginia vivian wanda wendy yana yelena yulia yuliya
zeynep zoe priya anjali divya kavita lakshmi neha pooja sunita smriti nirmala mamata aditi ananya deepika shreya meera amal hala rania hanan layla
maryam zahra noura huda yasmin sumaya mei chiyo keiko yuko sakura akiko hana ngozi amara chidinma wanjiku akinyi zainab aminata fatou siobhan
aoife niamh ciara maeve astrid solveig sigrid ragnhild liv tove maja freja kirsten
`);
const MEN = words(`
aaron abdullah abraham adam adrian ahmad ahmed ahmet alan albert aleksandr aleksei alexander alexei alfred ali allan anatoly anders andre
andreas andrei andrew andrey andrii anthony anton antonio arman arnold arthur artem artur bahruz barack ben benjamin bernard bert bill
bob bogdan bohdan boris brad brian bruce bruno carl carlos cem charles chris christian christopher claude colin craig daniel daniil
danylo david dennis denis dieter dietmar dmitri dmitro dmitry dmytro donald douglas duncan edgar eduard edward edwin elchin elvin emil
emmanuel emre enrique eric erik ernest eugene evgeny farid felix ferdinand fernando francesco francis francois frank frederick fyodor
gary gavin gennady geoffrey george georgi gerald gerhard gilbert giorgi giovanni giuseppe glenn gordon graham greg gregory grigory
guillermo gunther gustav hakan halvard hans harold harry hasan hassan heinz henri henry herbert howard hugh hugo huseyin hussein ian
ibrahim igor ihor ilham ilya ismail ivan ivo jack jacob jacques jakob james jan jason jeff jeffrey jens jeremy jerome jim joachim joe
joel joerg johan johann john jonas jonathan jorg jorge jose josef joseph joshua juan julian jurgen justin karel karl keith ken kenneth
kevin khalid kirill klaus konstantin kostiantyn kurt larry lars laurent lawrence leo leon leonard leonid lewis lloyd louis luc lucas
luis luke mahmoud maksim marc marco marcus mario mark markus martin mateusz matteo matthew maurice max maxim maksym mehmet michael
michel miguel mikhail mike miroslav mohamed mohammad mohammed muhammad murad mustafa mykhailo mykola nathan neil nicholas nick nicolas
nigel nikita nikolai nikolay norman oleg oleh oleksandr oleksii oliver omar omer orkhan oscar osman otto pablo pascal patrick paul pavel
pavlo pedro peter petr petro philip philippe pierre piotr pjotr ralph ramiz rashad raul ray raymond richard rob robert roberto rodney
roger roland roman ron ronald roy ruslan ryan salman samuel scott sean sebastian selim serge sergei sergey serhii serhiy sergiy simon
stanislav stefan stephen steve steven stuart taras ted terry theodore thomas tim timothy tobias tom tomas tony trevor umar vadim vadym
valentin vasily vasyl viktor victor vincent vitaly vitaliy vladimir vladislav vladyslav volodymyr vyacheslav walter wayne werner wilhelm
dev raj rahul amit arjun narendra sanjay vijay rajesh suresh anil ajay ravi imran bilal asif shahid tariq hamza bashar faisal fahd saud salman
sultan majid nasser walid ziad karim rami samir hiroshi kenji takashi takeshi yoshihide shinzo fumio jinping emeka chukwu obinna kwame kofi sizwe
thabo mamadou ousmane sekou ibrahima liam niall cormac padraig knut leif bjorn sven rune torbjorn lasse gunnar ola jens magnus
will william wolfgang xavier yaroslav yevhen yevgeny yuri yuriy yurii yusuf zaur
`);

export type Gender = 'woman' | 'man';

/** Whose name a given name is, as `latinName` spells it; undefined for names that both bear, and for all that are not listed. */
export function genderOf(given: string): Gender | undefined {
  return WOMEN.has(given) ? 'woman' : MEN.has(given) ? 'man' : undefined;
}

const COURTESY: ReadonlyMap<string, Gender> = new Map([
  ...['mr', 'sir', 'lord', 'herr', 'monsieur', 'senor', 'bay', 'king', 'prince'].map((word) => [word, 'man'] as const),
  ...['mrs', 'ms', 'miss', 'madam', 'madame', 'mme', 'frau', 'senora', 'lady', 'dame', 'queen', 'princess'].map(
    (word) => [word, 'woman'] as const,
  ),
]);

/** Whom a word of courtesy before a name speaks of (`Mrs`, `Sir`), in plain letters. */
export function genderAfter(courtesy: string): Gender | undefined {
  return COURTESY.get(courtesy);
}
