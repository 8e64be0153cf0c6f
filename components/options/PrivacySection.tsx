import { Icon } from '../parts/Icon.tsx';

const PROMISES = [
  'Pages are read on this device. Nothing about them is sent.',
  'The dataset is part of the extension. Cards work offline.',
  'No account, no analytics, no advertising.',
  'A source site is contacted only when you open its link.',
];

/** What the extension does not do. */
export function PrivacySection() {
  return (
    <section id="privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">Privacy</h2>
      <ul class="panel padded promises">
        {PROMISES.map((promise) => (
          <li key={promise}>
            <Icon name="check" /> {promise}
          </li>
        ))}
      </ul>
    </section>
  );
}
