import { digest } from '../../model/ids.ts';

const STYLE = `:root{color-scheme:light dark;--ink:#1b1b1a;--soft:#5d5c58;--faint:#dcdad3;--paper:#fbfaf6;--card:#fff;--accent:#8f1d14;--link:#1c4f82;--add:#dcf1df;--addink:#14512a;--del:#fbe0dc;--delink:#7c1f16;--mark:#f3efe0}
@media(prefers-color-scheme:dark){:root{--ink:#e8e6e1;--soft:#a5a29a;--faint:#3a3936;--paper:#171716;--card:#1f1f1d;--accent:#f08b7f;--link:#8cbbea;--add:#173d24;--addink:#b7e8c4;--del:#4a1f1a;--delink:#f6c1b9;--mark:#2b2a22}}
*{box-sizing:border-box}
html{font:17px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:70rem;padding:0 1.25rem 3rem;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
h1,h2,h3,.name,.hed{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif",serif;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.6rem,4.5vw,2.3rem);margin:.3rem 0 .6rem}
h2{font-size:1.15rem;margin:2rem 0 .6rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.masthead{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1.6rem;padding:1rem 0 .8rem;border-bottom:3px double var(--faint);margin-bottom:1.6rem}
.masthead .name{font-size:1.7rem;font-weight:700;color:var(--accent);text-decoration:none;letter-spacing:-.01em}
.masthead ul{display:flex;gap:1.1rem;list-style:none;margin:0;padding:0}
.masthead nav a{color:var(--ink);text-decoration:none}.masthead nav a:hover{text-decoration:underline}
form{display:flex;gap:.4rem}.masthead form{margin-left:auto}
input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:4px;padding:.35rem .6rem;min-width:0}
.masthead input{width:14rem;font-size:.9rem}main form input{flex:1}
button{font:inherit;font-size:.9rem;color:var(--paper);background:var(--ink);border:0;border-radius:4px;padding:.4rem .8rem;cursor:pointer}
footer{margin-top:3.5rem;border-top:1px solid var(--faint);padding-top:.8rem;color:var(--soft);font-size:.85rem}
.meta,.note{color:var(--soft);font-size:.87rem;margin:.15rem 0}.meta{display:flex;flex-wrap:wrap;gap:0 .45rem}.meta>*:not(:last-child)::after{content:"·";display:inline-block;margin-left:.45rem;text-decoration:none}
.meta a{color:inherit}
.list{list-style:none;margin:0;padding:0}
.list>li{padding:.85rem 0;border-top:1px solid var(--faint)}
.list>li:first-child{border-top:0}
.hed{font-size:1.22rem;font-weight:700;margin:0}.hed a{color:inherit;text-decoration:none}.hed a:hover{text-decoration:underline}
.dek{margin:.25rem 0;color:var(--soft);font-size:.95rem;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.also{margin:.3rem 0 0;padding-left:.8rem;border-left:3px solid var(--faint);font-size:.87rem;color:var(--soft);list-style:none}
.label{display:inline-block;font:600 .68rem/1.5 system-ui,sans-serif;text-transform:uppercase;letter-spacing:.05em;color:var(--accent);border:1px solid currentColor;border-radius:3px;padding:0 .35rem;margin-right:.4rem;vertical-align:.2em}
.chips{display:flex;flex-wrap:wrap;gap:.3rem;list-style:none;padding:0;margin:.4rem 0 0}
.chips a,.chips span{display:inline-block;font-size:.8rem;line-height:1.4;padding:.05rem .55rem;border:1px solid var(--faint);border-radius:1rem;background:var(--card);color:inherit;text-decoration:none}.chips a:hover{border-color:var(--soft)}
.day{font-size:1rem;color:var(--accent);border-bottom:1px solid var(--faint);padding-bottom:.3rem}
.more{margin:1.4rem 0;display:flex;gap:1.5rem;flex-wrap:wrap}
article>header{margin-bottom:1.3rem}.columns{display:grid;grid-template-columns:minmax(0,1fr) 19rem;gap:3rem}
@media(max-width:56rem){.columns{grid-template-columns:minmax(0,1fr);gap:0}.masthead form{margin-left:0;width:100%}.masthead input{width:auto;flex:1}}
.body{font:1.06rem/1.65 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif",serif;max-width:38rem}
.body p{margin:0 0 1rem}.body .mention{color:inherit;text-decoration:underline;text-decoration-color:var(--faint);text-decoration-thickness:2px}.body .mention:hover{text-decoration-color:var(--link)}
.body cite{font-style:normal;background:var(--mark);padding:0 .15em;border-radius:2px}
.body .background{border-inline-start:4px solid var(--faint);padding-inline-start:.9rem;color:var(--soft)}
.body .background::before{content:"Background";display:block;font:600 .68rem/1.6 system-ui,sans-serif;text-transform:uppercase;letter-spacing:.05em}
.body blockquote{margin:0 0 1rem;padding-inline-start:1rem;border-inline-start:3px solid var(--accent)}
.body .update{display:flex;align-items:baseline;gap:.6rem;font:700 .95rem/1.4 system-ui,sans-serif;color:var(--accent);margin:1.8rem 0 .5rem;border-top:1px solid var(--faint);padding-top:.8rem}
.facts{font-size:.92rem}.facts h2{font-size:1rem;margin:1.6rem 0 .35rem;border-bottom:1px solid var(--faint);padding-bottom:.2rem}.facts ul{list-style:none;margin:0;padding:0}.facts li{padding:.22rem 0}
.facts small{display:block;color:var(--soft)}
.bar{display:inline-block;vertical-align:.1em;width:3rem;height:.3rem;background:var(--faint);border-radius:2px;margin-left:.3rem;border:0;overflow:hidden}
.bar::-webkit-meter-bar{background:var(--faint);border:0;height:.3rem}.bar::-webkit-meter-optimum-value{background:var(--accent)}.bar::-moz-meter-bar{background:var(--accent)}
table{border-collapse:collapse;width:100%;font-size:.87rem}th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-top:1px solid var(--faint)}th{font-weight:600}
.wide{overflow-x:auto}
details{margin:.5rem 0}summary{cursor:pointer}
ins{background:var(--add);color:var(--addink);text-decoration:none;border-radius:2px}del{background:var(--del);color:var(--delink);border-radius:2px}
.revisions{list-style:none;padding:0;margin:0}.revisions>li{border-left:3px solid var(--faint);padding:.1rem 0 .9rem 1rem}.revisions>li:last-child{padding-bottom:0}
.revisions h3{margin:0;font-size:1rem}.revisions ul{margin:.2rem 0;padding-left:1.1rem;font-size:.92rem}
.diff{font-size:.95rem;border-top:1px dotted var(--faint);padding:.35rem 0;margin:0}
.notice{background:var(--mark);border-left:4px solid var(--accent);padding:.6rem 1rem;margin:1rem 0}
.steps{padding-left:1.2rem}.steps li{margin:.35rem 0}
code{font-size:.88em;background:var(--mark);padding:.05em .3em;border-radius:3px}
main form{margin:.8rem 0}
@media print{.masthead nav,.masthead form,footer,.more{display:none}}
`;

/** The stylesheet's address changes with its text, so that it may be cached for ever. */
export const STYLE_PATH = `/style-${digest(STYLE, 10)}.css`;
export const styleSheet = (): string => STYLE;
