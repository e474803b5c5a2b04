/**
 * The words that most of any English or Spanish page is made of, and those of health-plan papers. Not a dictionary:
 * enough to tell language from noise, in prose (about half of its words are here) as in tables (about a fifth).
 */
const ENGLISH = `the of and to in a is that for it was on with as be by at this from are or an have not you your we our they their has had will would can may
if but all any each other which who whom whose when where what how why there here been were than then them these those into over under after before
between within without about above below through during until more most less no yes only also such same own one two three four five six seven eight nine ten
first second next last new day days week month year years hours date time name number page total amount pay paid pays please call write mail phone fax
write us do does did done made make give given get must should could need needs used use see ask asked tell send sent receive received include includes
help free right rights letter notice information question questions because reason reasons decision decisions request requested review reviewed dear sincerely
cannot another anyone everyone today weekday weekdays areas onto therein thereby hereby whereby
january february march april may june july august september october november december monday tuesday wednesday thursday friday street suite box city state`;

const PLANS = `plan plans health medical insurance insured benefit benefits member members id group policy claim claims provider providers service services
covered cover covers coverage not denied deny denial appeal appeals approved approval authorization prior care treatment patient doctor hospital
pharmacy drug drugs tablet tablets mg medicare medicaid department office statement summary explanation bill billed charge charges charged allowed
deductible copay coinsurance owe owed network code codes procedure diagnosis description remark note notes necessary medically subscriber
participant enrollee dependent certificate account dental vision test visit visits therapy equipment supply rate fee fees share payable eligible
excluded discount savings remarks balance due adjusted adjustment amounts submitted contracted responsibility ada rendered units quantity status
inpatient outpatient overpaid underpaid`;

const SPANISH = `de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ya fecha número nombre plan miembro reclamo
reclamación servicio servicios beneficio beneficios seguro médico médica salud cubierto cobertura negado negada denegado denegada apelar apelación decisión
aviso días usted carta razón proveedor paciente pagar pagado total cantidad este esta si cuando donde sobre entre hasta desde puede debe tiene son fue ser hay`;

export const ENGLISH_WORDS: ReadonlySet<string> = new Set([ENGLISH, PLANS].join(' ').split(/\s+/));
export const SPANISH_WORDS: ReadonlySet<string> = new Set(SPANISH.split(/\s+/));
export const COMMON_WORDS: ReadonlySet<string> = new Set([ENGLISH, PLANS, SPANISH].join(' ').split(/\s+/));
