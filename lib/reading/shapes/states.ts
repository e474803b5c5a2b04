/** Postal abbreviations and names of states and territories, as they stand before a ZIP code. */
const ABBREVIATIONS = 'AL AK AZ AR CA CO CT DE DC FL GA GU HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA VI WA WV WI WY';
const NAMES =
  'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Puerto_Rico Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming';

/** Two capitals that stand for a state or territory. */
export const STATES: ReadonlySet<string> = new Set(ABBREVIATIONS.split(' '));

/** Alternatives for a regular expression: a state, then white space (perhaps a line break) and a ZIP code. */
export const STATE = `(?:${ABBREVIATIONS.split(' ').join('|')}|${NAMES.split(' ').map((n) => n.replace('_', ' ')).join('|')})`;
export const STATE_AND_ZIP = String.raw`(?<![\w-])${STATE}\.?,?\s{1,3}\d{5}(?:-\d{4})?(?![\w-])`;
