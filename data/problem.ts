/** Something wrong in a dataset file, told to the person who edits it. */
export interface Problem {
  /** Path in the dataset folder: `facts/ice/a-400tb.json`. */
  file: string;
  /** Where in it: `sources.0.start`; empty for the file as a whole. */
  field: string;
  /** What is wrong and what to do: `is missing; add it`. */
  message: string;
}

/** One line: `file › field: what is wrong; what to do`. */
export function formatProblem({ file, field, message }: Problem): string {
  return `${[file, field].filter((part) => part !== '').join(' › ')}: ${message}`;
}

/** A dataset that cannot be built; its message lists every problem. */
export class DatasetError extends Error {
  override name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count =
      problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    const lines = problems.map((problem) => `  ${formatProblem(problem)}`);
    super(`The dataset has ${count}:\n${lines.join('\n')}`);
    this.problems = problems;
    // The person who reads this edits data: where our code stood is noise.
    this.stack = this.message;
  }
}
