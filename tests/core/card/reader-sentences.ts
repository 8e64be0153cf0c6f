/** A sentence of an article, and the fact of the dataset that a reader of it wants first. */
export interface ReaderSentence {
  entity: string;
  sentence: string;
  /** The article's date. */
  date: string;
  /** The other parties of the page. */
  coMentions: readonly string[];
  lead: string;
}

/** One row per sentence: entity, date, other parties, fact, sentence. */
const ROWS = `
ice | 2026-02-18 | dhs microsoft | p-staff-doubled | The number of ICE officers more than doubled in a year, to 22,000, the department said in January.
ice | 2026-02-20 | us-congress | p-75bn | Congress handed the agency an extra $75 billion last summer, making ICE the best-funded police force in the country.
microsoft | 2025-10-02 | unit-8200 brad-smith | x-unit8200-disabled | Microsoft said last September that it had cut off an Israeli military unit from some of its cloud services after reports of mass phone surveillance.
palantir | 2025-06-01 | ice | c-palantir-immigrationos | Palantir was paid $30 million to build ImmigrationOS, a platform that tracks self-deportations in near real time.
github | 2019-11-20 | ice microsoft | w-github-resignations | Engineers quit GitHub over its deal with the deportation agency, and protesters met the guests of its yearly conference.
microsoft | 2025-12-20 | ice | o-vote-2025 | Shareholders of Microsoft voted in December on a proposal asking how the company checks what its customers do.
azure | 2026-02-20 | ice microsoft | a-ai-image-video-text | Azure was used to transcribe and translate recordings, leaked documents show.
azure | 2026-02-20 | ice microsoft | a-virtual-machines | Files show that ICE rented virtual machines on Azure.
ice | 2026-02-20 | microsoft azure | r-ice-no-comment | ICE declined to discuss its investigative techniques.
microsoft | 2018-08-01 | satya-nadella ice | w-petition-500 | More than 500 Microsoft employees signed the petition handed to Nadella.
microsoft | 2019-09-20 | ice | w-store-protest-2019 | Police arrested dozens of protesters who blocked traffic in front of a Microsoft store in Manhattan.
dell-federal | 2025-05-02 | ice microsoft | c-dell-188m | Dell resold the licences for $18.8 million.
att | 2026-02-01 | ice | c-att-907m | AT&T’s deal could grow to $165 million by 2032.
amazon | 2026-03-01 | palantir ice | a-icm-runs-on-aws | Palantir’s case management system runs on Amazon’s cloud.
brad-smith | 2018-07-20 | microsoft | r-no-facial-recognition | Brad Smith called for regulation of facial recognition.
microsoft | 2023-06-01 | dhs | c-dhs-2003 | The company won a five-year, $90 million deal with the new homeland security department in 2003.
ice | 2026-03-10 | microsoft | c-wired-94m | WIRED counted at least $94 million of ICE spending on Microsoft products.
microsoft | 2026-03-01 | ice | k-terminate | A columnist says that Microsoft should end its work for ICE.
satya-nadella | 2018-06-21 | microsoft | r-nadella-cruel | Nadella called the separation of families “abhorrent” in a memo.
ice | 2026-02-10 | | p-minneapolis | The agency that runs raids in Minneapolis, ICE, killed two people in January.
azure | 2026-02-10 | ice | a-ato-2018 | In 2018 Azure Government got an authority to operate from ICE.
ice | 2026-02-20 | microsoft azure | a-1400tb | La agencia ICE guardó casi 1.400 terabytes en la nube de Microsoft.
microsoft | 2018-06-20 | ice | w-open-letter | “We believe Microsoft must take an ethical stand,” the employees wrote in their letter.
ice | 2026-01-26 | | p-minneapolis | ICE agents shot a woman in Minneapolis this month.
palantir | 2026-04-15 | dhs | c-palantir-bpa-2026 | Palantir has an agreement with the department that could reach $1 billion.
dell-federal | 2026-06-01 | microsoft dod | x-dell-pentagon-2026 | Dell will supply Microsoft licences to the Pentagon for $9.7 billion.
microsoft | 2019-09-15 | ice | w-store-protest-2019 | In front of the Fifth Avenue store 76 people were arrested.
google | 2026-02-12 | ice cbp | x-google-petition-2026 | More than a thousand workers of Google have signed a petition.
microsoft | 2026-05-01 | dhs | a-inventory-copilot-dhs | Copilot is in use at DHS.
azure | 2018-06-20 | microsoft ice | a-blog-2018-facial | A blog post said that Azure Government would help the agency with facial recognition.
att | 2026-02-01 | ice | c-att-907m | AT&T provides network services to ICE.
`;

/** Sentences of many kinds: with a sum, a quantity, a date, a party, a place, a speaker, another language, or words alone. */
export const READER_SENTENCES: readonly ReaderSentence[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [entity = '', date = '', others = '', lead = '', sentence = ''] = row
      .split('|')
      .map((part) => part.trim());
    const coMentions = others.split(' ').filter((id) => id !== '');
    return { entity, sentence, date, coMentions, lead };
  });
