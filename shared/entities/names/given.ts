/**
 * Given names that one person bears in several languages of the region, as they are spelled in Latin letters by `latinName`.
 * The first of each row stands for all. Facts of common knowledge; rows hold only forms of one name.
 */
const ROWS = `
aleksandr alexander alexandr aleksander oleksandr aliaksandr alyaksandr olexander olexandr oleksander
aleksei alexei alexey aleksey alexei aleksej oleksii oleksiy oleksiyi oleksij olexiy aliaksei alyaksei aleksy alexy
andrei andrey andriy andrii andrij andrej andry andri
anatoly anatoliy anatolii anatoli anatolij anatol
anna hanna ganna
anton antin
arseny arseniy arsenii arseni arsenij
artem artyom artiom artyem
bogdan bohdan
boris borys
valentin valentyn
valery valeriy valerii valeri valerij valeryi
vasily vasiliy vasilii vasyl vasil vasili vasilij
viktor victor
viktoria viktoriya victoria viktoriia viktorija
vitaly vitaliy vitalii vitali vitalij vital
vladimir volodymyr volodimir uladzimir wladimir vladymyr wolodymyr
vladislav vladyslav uladzislau wladislaw
vyacheslav viacheslav vjaceslav vyachaslau
gennady gennadiy gennadii gennadi hennadii hennadiy genadi genadij
georgy georgiy georgii georgi heorhii heorhiy heorhy heorgii georgij
grigory grigoriy grigorii grigori hryhorii hryhoriy hryhory grigorij
daniil danylo danil daniel danilo
daria dariya darya daryna darja dariia
denis denys
dmitry dmitriy dmitrii dmitri dmytro dzmitry dmitrij dimitri dmitro
evgeny evgeniy evgenii evgeni yevgeny yevgeniy yevgenii yevhen yevheniy yevhenii evhen yauhen evgenij jewgeni yevgeni evgen ievgen ievgenii
elena olena yelena alena helena jelena
ekaterina yekaterina kateryna katerina katsiaryna ekateryna jekaterina
elizaveta yelizaveta yelyzaveta lizaveta
efim yefim yukhym
zakhar zahar
ivan
igor ihor igar ihar
ilya illia ilia illya ilja
iosif yosyp josif
irina iryna irena
kirill kyrylo kiril kirilo
konstantin kostiantyn kostyantyn konstantyn kanstantsin
ksenia kseniya kseniia xenia oksana
leonid leanid
lyudmila liudmyla ludmila lyudmyla ljudmila liudmila
maksim maxim maksym maxym maksym
margarita marharyta
maria mariya mariia marija marya
marina maryna
mikhail mykhailo mykhaylo mihail michail mikhailo mikhaylo mikhal mykhail
nadezhda nadiya nadiia nadia
natalia nataliya natalya nataliia natalja natalija nathalia
nikita mykyta mikita
nikolai nikolay mykola mikola mikalai nikolaj nikolaii
oleg oleh aleh
olga olha volha
pavel pavlo pawel pavlov pavol
petr pyotr petro piotr pjotr
rostislav rostyslav
svetlana svitlana sviatlana
sergei sergey sergiy sergii sergi serhii serhiy serhy siarhei syarhei sergej serguei sergyi serhey serhi
stanislav stanislau
stepan styapan
taras
tatiana tatyana tetiana tetyana tatjana
timofei timofey tymofii tymofiy
timur tymur
tikhon tykhon
fyodor fedor fedir fiodor theodor
yulia yuliya yuliia iuliia iulia julia julija yuliya
yuri yury yuriy yurii iurii juri jurij iury yurij youri
yakov yakiv jakov iakov
yana iana jana
yaroslav iaroslav jaroslav yaraslau
mohammed muhammad mohammad mohamed muhammed mehmet mohamad muhamad mahomed mukhammad mokhammed magomed mammad
ahmed ahmad ahmet akhmed akhmad akhmat
ali aly
hussein husayn hossein hussain husein huseyin huseyn khusein gusein hoseyn
hassan hasan khasan gasan hasen
ibrahim ibragim ebrahim
ilham ilkham ilgam
heydar haydar geidar geydar heidar gaidar
elchin elchyn eltschin
yusuf yousef youssef yusif yousuf iusuf yusef yosef
mustafa moustafa mustapha
omar omer umar
osman usman uthman othman
abdullah abdulla abdallah
erik eric
ismail ismayil ismael
mahmoud mahmud mahmut makhmud
`;

/** Short forms by which news calls people in English, after the full name. */
const NICKNAMES = `
robert bob bobby rob robbie
william bill billy will willie
richard dick rick ricky rich
edward ed eddie ted teddy ned
james jim jimmy jamie
joseph joe joey josef
john jack johnny jon johnnie
charles chuck charlie
thomas tom tommy
michael mike mick micky
anthony tony antony
david dave
daniel dan danny
donald don donnie
kenneth ken kenny
ronald ron ronnie
stephen steve steven
timothy tim
christopher chris
andrew andy drew
samuel sam sammy
benjamin ben benny
matthew matt
patrick pat paddy
peter pete
gregory greg
jeffrey jeff geoffrey geoff
lawrence larry laurence
leonard len lenny
nicholas nick nicky
frederick fred freddie
gerald gerry jerry gerard
philip phil phillip
raymond ray
theodore theo
vincent vince
walter walt
douglas doug
albert bert
alfred alf
francis frank
harold harry
henry hank
elizabeth liz beth betsy
katherine kate kathy cathy catherine katharine
margaret maggie peggy
susan sue
deborah debbie
jennifer jenny
patricia patty
barbara barb
`;

/** Towns that two languages of one country spell as differently. */
const TOWNS = `
kyiv kiev
kharkiv kharkov
lviv lvov
odesa odessa
dnipro dnepr
chernihiv chernigov
mykolaiv nikolaev nikolayev mykolayiv
zaporizhzhia zaporozhye zaporizhia zaporizhzhya
luhansk lugansk
rivne rovno
ternopil ternopol
`;

/** Forms of each row by the first of them. */
function canonical(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [first = '', ...others] = row.split(' ');
        return [first, ...others].map((form) => [form, first] as const);
      }),
  );
}

const FULL_NAMES = canonical(NICKNAMES);
const GIVEN_NAMES = canonical(ROWS);
const TOWN_NAMES = canonical(TOWNS);

/** The full name behind an English short form (`Bob` gives `robert`); the full name itself gives itself. */
export function nickname(latin: string): string | undefined {
  return FULL_NAMES.get(latin);
}

/** The form that stands for a given name in all its languages, or undefined where the name is not in the table. */
export function givenName(latin: string): string | undefined {
  return GIVEN_NAMES.get(latin);
}

/** As `givenName`, for the towns of the table. */
export function townName(latin: string): string | undefined {
  return TOWN_NAMES.get(latin);
}
