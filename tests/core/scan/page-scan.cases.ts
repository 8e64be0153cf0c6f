/** A text with its mentions as `entity:surface`, in order; what stands nowhere in the list must not be found. */
export interface ScanCase {
  why: string;
  text: string;
  mentions: readonly string[];
}

/** Texts in which the forms of names, not their senses, are hard. */
export const FORM_CASES: readonly ScanCase[] = [
  {
    why: 'finds a long name and its abbreviation apart',
    text: 'Immigration and Customs Enforcement (ICE) deported them.',
    mentions: ['ice:Immigration and Customs Enforcement', 'ice:ICE'],
  },
  {
    why: 'leaves the possessive out of the name',
    text: "Microsoft’s lawyers met Microsoft's board.",
    mentions: ['microsoft:Microsoft', 'microsoft:Microsoft'],
  },
  {
    why: 'finds names in compounds with a hyphen',
    text: 'Anti-ICE protesters met Microsoft-owned vans; agents made arrests.',
    mentions: ['ice:ICE', 'microsoft:Microsoft'],
  },
  {
    why: 'prefers the longest product name',
    text: 'They moved to Azure Government and Microsoft 365 last year.',
    mentions: [
      'azure-government:Azure Government',
      'microsoft-365:Microsoft 365',
    ],
  },
  {
    why: 'finds names in headlines in capitals',
    text: 'MICROSOFT DROPS PLAN FOR DATA CENTER',
    mentions: ['microsoft:MICROSOFT'],
  },
  {
    why: 'takes any white space between the words of a name',
    text: 'the Department\nof  Homeland Security said',
    mentions: ['dhs:Department\nof  Homeland Security'],
  },
  {
    why: 'finds an abbreviation with points, with a slash and with soft hyphens',
    text: 'I.C.E. agents, ICE/ERO agents and I\u00adC\u00adE agents deported him.',
    mentions: ['ice:I.C.E.', 'ice:ICE', 'ice:I\u00adC\u00adE'],
  },
  {
    why: 'finds an abbreviation joined to other words',
    text: 'Anti-ICE marchers and pro-ICE voters saw an ICE-led raid on immigrants.',
    mentions: ['ice:ICE', 'ice:ICE', 'ice:ICE'],
  },
  {
    why: 'finds names with spaces that do not break',
    text: 'Immigration\u00a0and\u00a0Customs\u202fEnforcement deported him.',
    mentions: ['ice:Immigration\u00a0and\u00a0Customs\u202fEnforcement'],
  },
  {
    why: 'skips pieces of code',
    text: 'With ICE_AGENT=1 set, ICE::Agent and ICE.detain() deport nobody.',
    mentions: [],
  },
  {
    why: 'finds both names of a pair with a slash',
    text: 'Microsoft/GitHub policy',
    mentions: ['microsoft:Microsoft', 'github:GitHub'],
  },
  {
    why: 'finds a name at the very end of a sentence',
    text: 'He left for Microsoft.',
    mentions: ['microsoft:Microsoft'],
  },
  {
    why: 'skips name spaces',
    text: 'using Microsoft.Extensions.Logging;',
    mentions: [],
  },
  {
    why: 'skips e-mail addresses',
    text: 'Mail help@Microsoft.com today.',
    mentions: [],
  },
  {
    why: 'skips web addresses',
    text: 'See https://github.com/Microsoft/vscode first.',
    mentions: [],
  },
  {
    why: 'skips file paths',
    text: 'Open C:\\Apps\\Microsoft\\notes.txt first.',
    mentions: [],
  },
  {
    why: 'skips names inside longer words',
    text: 'A Microsofty drank GitHubs tea.',
    mentions: [],
  },
  {
    why: 'skips a venue that is named after a company',
    text: 'She played the Microsoft Theater in June.',
    mentions: [],
  },
];

/** Texts in which a name could mean several things. */
export const SENSE_CASES: readonly ScanCase[] = [
  {
    why: 'finds the agency by what it does',
    text: 'ICE agents detained a father of two outside the courthouse.',
    mentions: ['ice:ICE'],
  },
  {
    why: 'finds the agency in a bare headline',
    text: 'Mayor sues over deportations by ICE',
    mentions: ['ice:ICE'],
  },
  {
    why: 'leaves the train alone',
    text: 'Der ICE nach Hamburg hatte zwanzig Minuten Verspätung.',
    mentions: [],
  },
  {
    why: 'leaves the exchange alone',
    text: 'Brent futures on ICE settled at $71 a barrel.',
    mentions: [],
  },
  {
    why: 'leaves engines alone',
    text: 'Dealers still sell more ICE cars than hybrids and EVs.',
    mentions: [],
  },
  {
    why: 'leaves frozen water in capitals alone',
    text: 'ICE STORM CUTS POWER AS FREEZING RAIN COATS ROADS',
    mentions: [],
  },
  {
    why: 'leaves the network technique alone',
    text: 'The ICE candidate pair failed because the STUN server timed out.',
    mentions: [],
  },
  {
    why: 'believes a definition that it has never seen',
    text: 'The Interagency Council on Estuaries (ICE) met. ICE will meet again.',
    mentions: [],
  },
  {
    why: 'tells the river from the company in one sentence',
    text: 'Customers asked Amazon to stop selling gold from the Amazon rainforest.',
    mentions: ['amazon:Amazon'],
  },
  {
    why: 'leaves state departments of human services alone',
    text: 'Caseworkers at the state DHS placed the child in foster care.',
    mentions: [],
  },
  {
    why: 'leaves alone what the words around say of other services',
    text: 'Die Abfallwirtschaft Stuttgart (AWS) leert die Tonnen am Montag.',
    mentions: [],
  },
  {
    why: 'finds a department before the text defines its letters for another',
    text: 'As federal agents from DHS made arrests in Minneapolis, the state Department of Human Services (DHS) spoke to providers.',
    mentions: ['dhs:DHS'],
  },
  {
    why: 'tells the company from the river by the article',
    text: 'Under the deal, Amazon will buy carbon credits from farmers who replant trees in the eastern Amazon.',
    mentions: ['amazon:Amazon'],
  },
  {
    why: 'takes no preposition of another language for an article',
    text: 'Otro golpe a Palantir: Zúrich descarta su programa para la policía.',
    mentions: ['palantir:Palantir'],
  },
];
