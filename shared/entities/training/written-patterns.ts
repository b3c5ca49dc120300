/*
 * Sentences as news agencies of the world write them, with made-up people, towns and bodies put in. In a pattern
 * {p} is a person's full name, {f} a family name, {o} an organisation, {a} its abbreviation, {m} a ministry or
 * agency, {c} a country, {t} a town, {l} another kind of place, {d} an adjective of nationality, {n} a news outlet,
 * {co} a company, {s} a sports team, {j} a job title, {k} a rank. What is not in braces is in no name.
 */
export const PATTERNS = `
Envoys of {c} and {c} sat down at the {l} in {t} on {day} to speak about grain exports.
With {j} {p} came {j} {p}, the deputy director of the {m} ({a}) {p} and the acting director of the {m} {p}, as {n} learnt from {d} newspapers.
Also at the table were {p} of the {m} and {k} {p}, who is second in command at the {m}.
{k} {p} replaced {k} {p} as head of training at the {m}.
Asked about the delay, {p}, who speaks for {c}’s {m}, said the ministers would meet after lunch, {n} wrote, citing {d} television.
{p}, a spokesman for the {m}, said on {day} that the situation in {t} was under control.
President {p} sent {c}’s Minister of Transport, {p}, to the opening.
President {f} called his advisers together before the {t} summit.
{c}’s Interior Minister {f} flew to {t} to see the damage.
{c} and {c} reopened their border on {day}, eleven years after the war in {t}.
{d} Health Minister {p} praised {t}'s offer, {n} reported.
{c} wants to stay in the {a} and, later, to enter the {a}.
{c} sent presidential adviser {p}, who brought no papers with him.
{t}'s conditions were a smaller {a} and an end to tariffs.
{j} {p} met with his {d} counterpart {p} in {t} on {day}, according to the {m}.
"We will not accept this," {f} told reporters in {t}.
"This is a historic day for {c}," said {p}, the {d} ambassador to {c}.
{p}, who heads the {m}, said the decision had been agreed with {c} and {c}.
The {m} said in a statement that three people had been killed in {t}, a town near {t}.
The {m} ({a}) said it had opened an investigation into {co}.
{a} spokesman {p} confirmed the report.
According to {n}, {p} will visit {c} and {c} next week.
{n} quoted {f} as saying that {c} was ready for talks.
"No decision has been taken," {n} cites the {m} as saying.
In an interview with {n}, {p} said that the {o} would support the bill.
The leader of the {o}, {p}, was detained at {t} airport on {day}.
Members of the {o} protested in front of the {l} in {t}.
{f} was born in {t}, {c}, and studied at the {u}.
{p}, a professor at the {u}, called the ruling a mistake.
Researchers at the {u} and the {u} published their findings on {day}.
{co} shares rose 3.4 percent after the company said it would buy {co} for $2.1 billion.
{co} said on {day} it had appointed {p} as chief executive.
{p}, an analyst at {co} in {t}, said demand was weak.
Shares in {co}, {co} and {co} fell in {t} trading.
{co} and {co} declined to comment.
The {o} has urged {c} to release {p}, a journalist with {n}.
{t} ({n}) - {c} said on {day} it would close its border with {c}.
{T}, {day} ({n}) — Police in {t} arrested five men.
Reporting by {p} in {t}; Editing by {p}
Reporting by {p} and {p}; Writing by {p}
{s} beat {s} 3-1 in {t} on {day}.
{s} striker {p} scored twice as {s} drew 2-2 with {s}.
{p} ({c}) beat {p} ({c}) 6-4 7-5
1. {p} ({c}) 9.87 seconds
{s} signed {d} midfielder {p} from {s} for 20 million euros.
{s} coach {p} said {f} would miss the match against {s}.
SOCCER - {C} BEAT {C} IN {T} FRIENDLY.
{C} SAYS TALKS WITH {C} WILL CONTINUE
{P} ELECTED PRESIDENT OF {C}
{d} president arrives in {t} for talks with {f}
{p} meets {d} foreign minister in {t}
{c}, {c} sign agreement on gas transit
Court in {t} jails opposition leader {f}
{d} forces shelled the {t} region, killing two people, Governor {p} wrote on social media.
Heavy fighting continued near {t} and {t} in the {t} region, the {m} said.
The road between {t} and {t} was closed after snow, local officials said.
The ship left {t} for the {w}, the {m} said.
Residents of {t}, {t} and {t} were told to leave.
{p}, {p} and {p} attended the opening ceremony at {l}.
The {l} was built in the 18th century.
A fire broke out near the {l} in {t} on {day} morning.
{p}'s lawyer, {p}, said the charges were false.
Judge {p} ordered {f} to pay damages to {co}.
President {p} and Prime Minister {p} discussed trade with {c}.
Prime Minister {f} told parliament that the {m} would be reformed.
Former {j} {p} died in {t} aged 84.
Mr {f} said he would not resign. Ms {f} disagreed.
Mrs. {f} and Dr. {f} run a clinic in {t}.
The {a}, the {a} and the {o} signed the document.
Talks between the {o} ({a}) and the {o} ({a}) broke down.
The {un} and the {o} called for a ceasefire in {c}.
The {d} parliament voted on {day} to ratify the treaty with {c}.
The {d} army said its troops had entered {t}.
Near {t}, a strike destroyed two vehicles.
Near {t} and in {t}, residents reported explosions.
{n} could not independently verify the report.
Local media, including {n}, said {p} had left for {c}.
{c}-based {co} will build a plant in {t}.
The {c}-{c} border was quiet on {day}.
{p} lives in {t} with his wife {g} and their son {g}.
{p}, 34, a farmer from {t}, lost his house.
Thank you, {g}. Back to {p} in {t}.
The Minister of Finance, {p}, presented the budget.
The governor of {t}, {p}, declared a state of emergency.
The {d} side was represented by {p} of the {m} and {p} of {co}.
{j} of {c} {p} held a phone call with {j} of {c} {p}.
{c} beat {c} in the final; {f} scored the winner.
The {m}’s press service told {n} that {k} {f} had been dismissed.
The {m} of {c} and the {m} of {c} issued a joint statement.
{c}’s {m} protested on {day}.
{c}'s {m} denied the report.
{c}'s {o} called for new talks.
{co} {J} {p} told {n} that sales had doubled.
{J} {p} said on {day} that {co} would not cut jobs.
{J} {p}, 61, was sworn in on {day}.
{J} {f} spoke to {n} in {t}.
{c}'s {J} {p} left for {t}.
{co} {ric} rose 3.1% and {co} {ric} was up 2%.
Shares of {co} {ric} and {co} {ric} led the losses.
{c}'s {ix} fell 1.2% and the {ix} added 0.4%.
The {ix} was flat while oil rose.
{c} will host the {ev} next year, {n} said.
{p} won the {ev} in {t}.
Ahead of the {ev}, {s} signed {p} from {s}.
{k} {p} leads {op} in {c}, the {m} said.
Troops taking part in {op} left {t} on {day}.
The {d} air force flew {wp} jets over {t}.
{c} asked {c} for {wp} missiles, {f} said.
{p}, a {gr} from {t}, voted against it, as did {gr} Senator {p}.
{gr} leaders in {t} met {gr} clerics on {day}.
Islam and Christianity are taught at the {u}.
The governor of {ts}, {p}, and the mayor of {t} resigned.
A bus fell into a river in {ts}, {c}, killing nine.
Heavy rain hit {ts} and {ts}.
{s} beat {s} by six wickets at {t}.
{s} lost 98-104 to the {s}.
{f} scored 28 points as the {s} beat the {s} in overtime.
{p}'s side lost to {s}; {p}'s 40 runs were not enough.
{kp}, head of the {m}, spoke in {t}, {kp} said.
{kp} and {kp} signed for {co}.
Reporting by {kp} in {t}; Editing by {p} and {kp}
{p} al-{f} and his son were buried near {t}.
President-elect {p} named {p} as health secretary.
King {f} and Queen {g} of {c} visited {t}.
The capital, {t}, came under fire, {c}'s defence ministry said; {c} denied shelling {t}.
{d} President {p} and {d} Foreign Minister {p} will meet at the {l}.
{c}'s health ministry and the country's electoral commission said nothing.
In the Senate and the House, {gr} lawmakers asked for papers from the {un}.
As {n} wrote earlier, {f} had met {p}.
{p}, first deputy chief of the {m2}, and {p} of the {m2} signed the plan.
The {m2} said on {day} that its forces had shot down 14 drones over the {t} region.
The {m2} reported losses near {t}.
{c}’s {m} and {c}’s {o} traded accusations.
{c}'s {j} {f} and {c}'s {j} {f} spoke by phone.
Officials from the {m} of {c} attended.
The {m} of {c} summoned the {d} ambassador.
{f}'s {o} won 34 seats, the {o} 21 and the {o} 9.
In the {e}, {f} ran for the {o} and lost to {p} of the {o}.
The {e} was won by the {o} under {p}.
{p} joined the {o} in 1998 and sat for it until the {e}.
He was a member of the {o}, then of the {o} and the {o}.
{p} ({o}) and {p} ({o}) abstained.
Allied aircraft struck targets near {t} and {t} in support of the {mil}.
The {mil} and the {mil} retook {t} from {a}.
Soldiers of the {mil} deployed to {c}, {k} {p} said.
{k} {p}, commander of the {mil}, visited {t}.
{k} {f} thanked the {mil} and {c}.
{c}'s bid for a seat in the {a} is not new, {f} wrote in {n}.
{t}'s bridges and {c}'s railways need repair.
In {t}, {c}, thousands of people marched on {day}.
{t}, {c}: a bomb exploded near the {l}.
{co}, based in {t}, {c}, makes pumps.
{co}'s {p} said that {co} had not been asked.
The company, a unit of {co}, said it would sue {co} in a {t} court.
{co} ({A}.N) rose 2 percent, while {co} ({A}.L) fell.
{s} 2 {s} 1
{s} - {s} 0-0
{p} ({s}) 38 min
{p} of {c} won the race ahead of {c}'s {p} and {p} of {c}.
{s}'s {p} was sent off against {s}.
{d} champions {s} will play {s} in {t}.
{u} and {u} opened a joint centre.
Students of {u} in {t} met writer {p}.
The book "The Long Winter" by {p} was published in {t}.
{p} and his brother {g} grew up near {l}.
Photo: {p} / {n}
By {p}
By {p}, {n}
{p} is a journalist based in {t}. She writes for {n}.
The {a}'s {p} called on {c} to act.
{a} Secretary-General {p} and {a} chief {p} will meet in {t}.
{d}-born {p} moved to {t} in 2009.
Flights from {t} to {t} were cancelled, {co} said.
The {w} and the {l} are popular with {d} tourists.
{tk} and {c} will open the {l}, {tk}’s {m} said.
{tk}'s President {p} arrived in {t}; {tk}’s {j} {f} was with him.
Farmers welcomed the rain and {tk}’s promise of cheaper seed.
{f} stood for the {o} in the {e} and the {e}, and lost both times.
After the {e} the {o} fell to third place behind the {o} and the {o}.
The {o} won seats in the {e}, {e} and {e}.
He did not run again in the {e}; {p} of the {o} took the seat of {con}.
{p} was the member for {con} from 1974 to 1983 and for {con} after that.
{f} was elected to the {un} for {con} as a {gr}.
The {cf} ended without a text, and the {cf} was put off.
At the {cf}, {p} of {c} and {p} of {c} agreed to divide {km}.
During the {cf} he served with the {mil} in {km}.
{km} and {km} went to war over {t}, and {km} took {t} in 1871.
The ruler of {km}, {p}, was born in {t}.
The {o} of {t}, the {o} and the {pw} formed a government.
{pw}, {pw} and the {o} ran on one list.
{f} left the {pw} in 2006 to found {pw}.
{f}, a {gr} from {con}, chaired the {d} delegation to the {cf}.
The {f} regime has used {xx} and {xx}, the {m} said.
A strike destroyed a {xx}, two vehicles and a {mil} fighting position near {t}.
The frigate {sh} and the tanker {sh} left {t} for the {w}.
{k} {p}, captain of {sh}, thanked the {mil}.
{sh}, {sh} and {d} ships are part of the {mil}.
Growth in {xx} slowed, and demand for {xx} fell, {f} said.
The {xx} test was negative, {p}'s club {s} said.
The base, {ab}, is used by the {mil} and the {mil}.
{t1b}-based {co} and {co}-backed {co} will share the cost.
{co}-owned {co} cut its prices; {t1b}-based {co} did not.
{p}, who is {t1b}-based, writes for {n}.
`;
