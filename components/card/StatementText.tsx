/** A figure with its scale or unit, as statements write it. */
const FIGURE =
  /\$?\d[\d,.]*\d?(?:[\s-](?:thousand|million|billion|trillion|terabytes|petabytes|TB|PB))?/;

/** A statement in which the first figure that the sentence has too stands out. */
export function StatementText(props: {
  text: string;
  sharedTerms: readonly string[];
}) {
  const figures = props.sharedTerms.flatMap((term) => FIGURE.exec(term) ?? []);
  const figure = figures.find((one) => props.text.includes(one));
  if (!figure) return <>{props.text}</>;
  const start = props.text.indexOf(figure);
  return (
    <>
      {props.text.slice(0, start)}
      <strong>{figure}</strong>
      {props.text.slice(start + figure.length)}
    </>
  );
}
