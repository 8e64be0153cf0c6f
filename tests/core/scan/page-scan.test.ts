import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../core/scan/mention.ts';
import { createPageScan } from '../../../core/scan/page-scan.ts';
import { TEXT_LIMIT } from '../../../core/scan/scan-question.ts';
import { readProjectLexicon } from '../../support/project-lexicon.ts';
import { FORM_CASES, SENSE_CASES } from './page-scan.cases.ts';

const lexicon = await readProjectLexicon();
const CONTEXT = { title: null, language: 'en', url: null };

function mentionsIn(text: string, context: PageContext = CONTEXT) {
  const scan = createPageScan(lexicon, context);
  const key = scan.addRun(text);
  return scan.mentionsOf(key);
}

const told = (text: string) =>
  mentionsIn(text).map(({ entity, surface }) => `${entity}:${surface}`);

describe('createPageScan', () => {
  it.each(FORM_CASES)('$why', ({ text, mentions }) => {
    expect(told(text)).toEqual(mentions);
  });

  it.each(SENSE_CASES)('$why', ({ text, mentions }) => {
    expect(told(text)).toEqual(mentions);
  });

  it.each(FORM_CASES)('$why, with soft hyphens in every word', (one) => {
    const soft = (text: string) =>
      text.replace(/([A-Za-z])(?=[a-z])/g, '$1\u00ad');
    expect(told(soft(one.text))).toEqual(
      one.mentions.map((mention) => {
        const [entity = '', ...surface] = mention.split(':');
        return `${entity}:${soft(surface.join(':'))}`;
      }),
    );
  });

  it('does not say of an abbreviation that it has no other meaning', () => {
    const found = mentionsIn(
      'ICE agents and ICE officers of Immigration and Customs Enforcement ' +
        'rely on Microsoft and Palantir; CBP buys from Microsoft as well.',
    ).find(({ surface }) => surface === 'CBP');
    expect(found?.evidence).toEqual([]);
  });

  it('reads full-width letters, ligatures and letters in pieces', () => {
    const wide = 'Ｍｉｃｒｏｓｏｆｔ';
    expect(told(`${wide} and O\ufb03ce`)).toEqual([`microsoft:${wide}`]);
    const pieces = 'Inmigración y Control de Aduanas'.normalize('NFD');
    expect(told(`El Servicio de ${pieces}`)).toEqual([
      `ice:Servicio de ${pieces}`,
    ]);
  });

  describe('on a page about the agency and its suppliers', () => {
    const toldBeside = (text: string) => {
      const scan = createPageScan(lexicon, CONTEXT);
      const keys = [
        'Microsoft won the contract of Immigration and Customs Enforcement.',
        'Agents of ICE arrested migrants; Microsoft hosts its data on Azure.',
        text,
      ].map((run) => scan.addRun(run));
      return scan.mentionsOf(keys.at(-1) ?? 0).map(({ surface }) => surface);
    };

    it('leaves a train in a teaser alone', () => {
      expect(toldBeside('By ICE to Frankfurt in four hours')).toEqual([]);
    });

    it('leaves the takings of a film in a teaser alone', () => {
      expect(
        toldBeside('A comedy takes $19.4 million at the box office'),
      ).toEqual([]);
    });

    it('marks a sum that is all there is in a cell', () => {
      expect(toldBeside('$19.4 million')).toEqual(['$19.4 million']);
    });

    it('marks a name without any word of its own', () => {
      expect(toldBeside('It was not the first time for ICE.')).toEqual(['ICE']);
    });
  });

  it('gives 0 for a run that cannot hold a mention', () => {
    const scan = createPageScan(lexicon, CONTEXT);
    expect(scan.addRun('Rain is due after dark.')).toBe(0);
    expect(scan.mentionsOf(0)).toEqual([]);
  });

  it('forgets a run that was removed', () => {
    const scan = createPageScan(lexicon, CONTEXT);
    const key = scan.addRun('Microsoft said so.');
    scan.removeRun(key);
    scan.removeRun(key);
    expect(scan.mentionsOf(key)).toEqual([]);
  });

  it('weighs a run by a long name in another one', () => {
    const scan = createPageScan(lexicon, CONTEXT);
    const bare = scan.addRun('The form goes to the ICE desk.');
    const [first] = scan.mentionsOf(bare);
    scan.addRun('Immigration and Customs Enforcement deports people.');
    const [second] = scan.mentionsOf(bare);
    expect(second?.probability).toBeGreaterThan(first?.probability ?? 0);
  });

  it('says why it takes a name for the agency', () => {
    const [mention] = mentionsIn('ICE deported him after a raid.');
    expect(mention?.evidence[0]?.side).toBe('for');
    expect(mention?.evidence.map(({ text }) => text).join(' ')).toContain(
      'deported',
    );
  });

  it('names each word once among its reasons', () => {
    const [mention] = mentionsIn(
      'ICE agents detained him; agents of ICE detain many at the border.',
    );
    const words = mention?.evidence.map(({ text }) => text.toLowerCase()) ?? [];
    expect(words.length).toBeGreaterThan(1);
    expect(words).toEqual([...new Set(words)]);
  });

  it('takes a person for the one whom another paragraph names', () => {
    const scan = createPageScan(lexicon, CONTEXT);
    const later = scan.addRun('Brad Smith told reporters that he was glad.');
    expect(scan.mentionsOf(later)).toEqual([]);
    const first = scan.addRun('Microsoft President Brad Smith met senators.');
    expect(scan.mentionsOf(first)).toHaveLength(2);
    expect(scan.mentionsOf(later)).toHaveLength(1);
  });

  it('counts the names in the title', () => {
    const title = 'Microsoft in numbers';
    const [bare] = mentionsIn('The Azure business grew.');
    const [told] = mentionsIn('The Azure business grew.', {
      ...CONTEXT,
      title,
    });
    expect(told?.probability).toBeGreaterThan(bare?.probability ?? 0);
  });

  it('weighs a name by the words of the title', () => {
    const text = 'ICE did not reply.';
    const inTitle = (title: string) =>
      mentionsIn(text, { ...CONTEXT, title })[0]?.probability ?? 0;
    expect(inTitle('Deported after a raid')).toBeGreaterThan(
      inTitle('Futures on sugar and cotton'),
    );
  });

  it('weighs a name by the words of other text, as far as the limit goes', () => {
    const surenessAfter = (text: string) => {
      const scan = createPageScan(lexicon, CONTEXT);
      scan.addText(text);
      scan.addText('They were deported after years in detention.');
      const [mention] = scan.mentionsOf(scan.addRun('ICE did not reply.'));
      return mention?.probability ?? 0;
    };
    const filler = 'Then. '.repeat(TEXT_LIMIT);
    expect(surenessAfter(filler.slice(0, TEXT_LIMIT - 60))).toBe(
      surenessAfter(''),
    );
    expect(surenessAfter(filler.slice(0, TEXT_LIMIT))).toBeLessThan(
      surenessAfter(''),
    );
  });

  it('takes a number that goes on for no train', () => {
    const [mention] = mentionsIn('On Monday ICE 1.179 people deported.');
    expect(mention?.entity).toBe('ice');
  });

  it('puts the strongest reason first', () => {
    const [mention] = mentionsIn('ICE agents made arrests near the border.');
    const weights = mention?.evidence.map(({ weight }) => weight) ?? [];
    expect(weights.length).toBeGreaterThan(1);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
});

describe('contracts in a page scan', () => {
  const contracts = (text: string) =>
    mentionsIn(text).filter(({ entity }) => entity.startsWith('contract:'));

  it.each([
    'Microsoft has a $19.4 million contract with ICE, the deportation agency.',
    'Microsoft’s US$19.4M contract with ICE led to protests.',
    'Microsoft won a contract of 19.4 million dollars from ICE.',
    'The contract that ICE gave Microsoft is worth $19,400,000.',
    'Der Vertrag von Microsoft mit der Behörde ICE bringt 19,4 Mio. Dollar.',
    'Microsoft firmó un contrato de 19,4 millones de dólares con ICE.',
  ])('knows the sum in “%s”', (text) => {
    expect(contracts(text).map(({ entity }) => entity)).toEqual([
      'contract:msft-ice-2018',
    ]);
  });

  it('takes the contract with the nearest figure for a rounded sum', () => {
    const [sum] = contracts('Microsoft has a nearly $20 million ICE contract.');
    expect(sum).toMatchObject({
      entity: 'contract:msft-ice-2018',
      isApproximate: true,
    });
  });

  it.each([
    [
      'Microsoft drew protests with a $19 million ICE contract.',
      'msft-ice-2018',
    ],
    ['ICE gave Dell Federal a $19 million contract.', 'dell-ice-2025'],
    [
      'ICE paid $19 million for Microsoft licenses through Dell Federal.',
      'dell-ice-2025',
    ],
  ])('tells by the parties whose figure is meant in “%s”', (text, id) => {
    expect(contracts(text).map(({ entity }) => entity)).toEqual([
      `contract:${id}`,
    ]);
  });

  it('takes the seller named nearest where two fit', () => {
    const first = 'Microsoft got $19 million from ICE for its cloud';
    const second = 'Dell Federal got $19 million from ICE for licenses';
    expect(
      contracts(`${first}. ${second}.`).map(({ entity }) => entity),
    ).toEqual(['contract:msft-ice-2018', 'contract:dell-ice-2025']);
  });

  it('marks a rounded sum as approximate', () => {
    const [sum] = contracts(
      'ICE gave Palantir a contract worth nearly $139 million.',
    );
    expect(sum).toMatchObject({
      entity: 'contract:palantir-icm-2022',
      isApproximate: true,
    });
  });

  it.each([
    'The film took $19.4 million at the box office.',
    'The club lost £19.4m last season.',
    'Microsoft gave $200,000 to the food bank.',
    'ICE spending on spyware tops $20 million, records show.',
  ])('leaves the sum in “%s” alone', (text) => {
    expect(contracts(text)).toEqual([]);
  });

  it('finds award numbers in prose and not in addresses', () => {
    const number = '70CTD022FR0000170';
    expect(contracts(`Order ${number} was extended.`)).toHaveLength(1);
    expect(contracts(`https://example.com/${number}/`)).toEqual([]);
  });
});
