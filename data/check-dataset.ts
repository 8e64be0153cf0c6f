import type { Exception } from '../core/model/bookkeeping.ts';
import { fileOf, type Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';
import { RULES } from './rules.ts';
import { TABLES, type Finding, type TableName } from './rules/rule.ts';

/**
 * All that is wrong across the records of a parsed dataset, by every rule,
 * less what `exceptions.json` allows. An exception that allows nothing is
 * itself a problem, unless a file that could not be parsed may be the cause.
 */
export function checkDataset(dataset: Dataset): Problem[] {
  const used = new Set<Exception>();
  const findings = RULES.flatMap((rule) =>
    rule.check(dataset).filter(({ id }) => {
      const exception = dataset.exceptions.find(
        (one) => one.rule === rule.name && one.id === id,
      );
      if (exception) used.add(exception);
      return !exception;
    }),
  );
  const needless = dataset.exceptions
    .filter((exception) => !used.has(exception) && dataset.broken.size === 0)
    .map(({ rule, id }) => ({
      file: 'exceptions.json',
      field: id,
      message: RULES.some(({ name }) => name === rule)
        ? `is not needed: ${id} keeps to ${rule}; remove it`
        : `names the rule ${rule}, which does not exist; correct it`,
    }));
  return [...findings.map((one) => toProblem(one, dataset)), ...needless];
}

function toProblem(finding: Finding, dataset: Dataset): Problem {
  const { kind, id, field, message } = finding;
  const file = isTable(kind) ? `${kind}.json` : fileOf(dataset, kind, id);
  return { file, field, message };
}

function isTable(kind: Finding['kind']): kind is TableName {
  return TABLES.some((name) => name === kind);
}
