import { formatDate } from '../../core/model/format-date.ts';
import type { OptionsProps } from './options-props.ts';
import { Changes } from './Changes.tsx';
import { ResetSettings } from './ResetSettings.tsx';
import { WrongMarks } from './WrongMarks.tsx';

/** What the dataset holds, and the way back to the settings of a new user. */
export function DataSection(props: OptionsProps) {
  const { data } = props;
  return (
    <section id="data" aria-labelledby="data-title">
      <h2 id="data-title">Data</h2>
      <div class="panel padded">
        <dl class="data-facts">
          <dt>Dataset</dt>
          <dd>
            {data
              ? `${data.pack.version}, dated ${formatDate(data.pack.dated)}`
              : 'Could not be loaded'}
          </dd>
          {data && (
            <>
              <dt>Content</dt>
              <dd>
                {data.catalogue.ids.length} entries from{' '}
                {data.catalogue.sources} sources
              </dd>
            </>
          )}
        </dl>
        {data && <Changes changes={data.pack.changes ?? []} />}
        <WrongMarks
          marks={props.wrongMarks}
          onDelete={props.onDeleteWrongMarks}
        />
        <ResetSettings settings={props.settings} onReset={props.onReset} />
      </div>
    </section>
  );
}
