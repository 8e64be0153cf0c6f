import type { ComponentChildren } from 'preact';
import { Notice } from '../parts/Notice.tsx';
import { Switch } from '../parts/Switch.tsx';

/** The page has no mention of any name in the list. */
export function NoMentions(props: { names: number; onEdit: () => void }) {
  return (
    <Notice icon="page" title="No mentions on this page">
      <p>None of the {props.names} names in your list appear in its text.</p>
      <LinkButton onPress={props.onEdit}>Edit names</LinkButton>
    </Notice>
  );
}

/** The user's settings keep Gloss off this site. */
export function OffHere(props: {
  host: string;
  /** Whether it is off because only listed sites are read. */
  isUnlisted: boolean;
  onTurnOn: () => void;
  onOpenList: () => void;
}) {
  const where = props.isUnlisted
    ? 'The site is not in your list “Only sites I list”.'
    : 'The site is in your list “Never on these sites”.';
  return (
    <Notice icon="eye-off" title={`Off on ${props.host}`}>
      <p>Nothing is read or underlined here. {where}</p>
      <MainButton onPress={props.onTurnOn}>Turn on for this site</MainButton>
      <LinkButton onPress={props.onOpenList}>Open the list</LinkButton>
    </Notice>
  );
}

/** Everything is hidden for a while. */
export function Paused(props: { until: Date; onResume: () => void }) {
  const { until: end } = props;
  const isToday = end.toDateString() === new Date().toDateString();
  const until = end.toLocaleString([], {
    ...(isToday ? {} : { weekday: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <Notice icon="clock" title={`Paused until ${until}`}>
      <p>Nothing is read or underlined on any page until then.</p>
      <MainButton onPress={props.onResume}>Resume now</MainButton>
    </Notice>
  );
}

/** What is mentioned is switched off by topics, names or words. */
export function AllHidden(props: {
  hidden: number;
  off: readonly { id: string; name: string; what: 'topic' | 'entity' }[];
  onSwitchOn: (id: string, what: 'topic' | 'entity') => void;
  onOpenOptions: () => void;
}) {
  const { hidden } = props;
  const all =
    hidden === 1
      ? 'The mention is'
      : hidden === 2
        ? 'Both mentions are'
        : `All ${hidden} mentions are`;
  return (
    <Notice icon="filter" title={`${all} hidden by your options`}>
      <p>{sayOff(props.off)}</p>
      <ul class="off-list">
        {props.off.map(({ id, name, what }) => (
          <li key={`${what}-${id}`}>
            <span>
              {name}{' '}
              <span class="off-kind">
                {what === 'topic' ? 'Topic' : 'Name'}
              </span>
            </span>
            <Switch
              isOn={false}
              label={`Show ${name}`}
              onSwitch={() => {
                props.onSwitchOn(id, what);
              }}
            />
          </li>
        ))}
      </ul>
      <LinkButton onPress={props.onOpenOptions}>Open options</LinkButton>
    </Notice>
  );
}

/** What kinds of switches hide the mentions: `These topics are off:`. */
function sayOff(off: readonly { what: 'topic' | 'entity' }[]): string {
  const hasTopic = off.some(({ what }) => what === 'topic');
  const hasName = off.some(({ what }) => what === 'entity');
  if (hasTopic && hasName) return 'These topics and names are off:';
  const one = hasTopic ? 'topic' : 'name';
  return off.length === 1 ? `This ${one} is off:` : `These ${one}s are off:`;
}

/** Nobody answers in the tab: it needs a reload, or cannot be read at all. */
export function NotRunning(props: {
  /** Whether a reload was tried already. */
  wasReloaded: boolean;
  onReload: () => void;
}) {
  if (props.wasReloaded)
    return (
      <Notice icon="ban" title="Gloss cannot read this page">
        <p>
          Browsers keep extensions out of their own pages, extension stores and
          some files. The timeline works here all the same.
        </p>
      </Notice>
    );
  return (
    <Notice icon="info" title="Gloss is not running in this tab">
      <p>
        A tab that was open before Gloss was installed or updated needs a
        reload. The browser’s own pages, extension stores and some files cannot
        be read.
      </p>
      <MainButton onPress={props.onReload}>Reload the tab</MainButton>
    </Notice>
  );
}

/** The page is of a kind that is not read: an image, a feed, a file. */
export function Unsupported() {
  return (
    <Notice icon="ban" title="Gloss cannot read this page">
      <p>It reads web pages and plain text only.</p>
    </Notice>
  );
}

/** The dataset could not be read. */
export function NoDataset(props: { reason: string; onRetry: () => void }) {
  return (
    <Notice icon="warning" title="The dataset could not be loaded" isError>
      <p>Cards and the timeline are empty until it loads.</p>
      <p class="notice-detail">{props.reason}</p>
      <MainButton onPress={props.onRetry}>Try again</MainButton>
    </Notice>
  );
}

function MainButton(props: {
  onPress: () => void;
  children: ComponentChildren;
}) {
  return (
    <button type="button" class="button button-main" onClick={props.onPress}>
      {props.children}
    </button>
  );
}

function LinkButton(props: {
  onPress: () => void;
  children: ComponentChildren;
}) {
  return (
    <button type="button" class="link" onClick={props.onPress}>
      {props.children}
    </button>
  );
}
