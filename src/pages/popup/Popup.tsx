import { dayOf } from '../../policy/days.ts';
import { useStored } from '../shared/useStored.ts';
import { AllChannels } from './AllChannels.tsx';
import { Brand } from './Brand.tsx';
import { Draft } from './Draft.tsx';
import { Footer } from './Footer.tsx';
import { PolicyLine } from './PolicyLine.tsx';
import { placeOf } from './place.ts';
import { Reminders } from './Reminders.tsx';
import { RoleHere } from './RoleHere.tsx';
import { usePage } from './usePage.ts';
import { Where } from './Where.tsx';
import { WhoYouAre } from './WhoYouAre.tsx';

/** What the toolbar button shows: where you are, what there is to check, and what the policy lets you do here. */
export function Popup() {
  const everything = useStored();
  const page = usePage();
  // Painted at once; what is stored and what the page says follow within a few frames.
  if (!everything || !page) return <Brand place={{ kind: 'asking' }} />;

  const { pack, settings } = everything;
  const known = settings.person.standing !== 'unknown' || settings.person.titles.length > 0;
  const today = dayOf(new Date());
  const place = placeOf(pack, page.answers, page.tab?.url);
  const channel =
    place.kind === 'council-site'
      ? place.channel
      : place.kind === 'site'
        ? (place.known ?? place.acting)?.channel
        : undefined;

  return (
    <>
      <Brand place={place} />
      <Where place={place} reload={() => page.line?.reload()} />
      {place.kind === 'site' && <Draft pack={pack} standing={settings.person.standing} seen={place.seen} page={page} />}
      {channel ? (
        <RoleHere everything={everything} channel={channel} today={today} />
      ) : (
        <section class="part">
          <WhoYouAre everything={everything} />
        </section>
      )}
      {known && <AllChannels pack={pack} person={settings.person} open={!channel} today={today} />}
      <Reminders pack={pack} settings={settings} today={today} />
      <PolicyLine everything={everything} today={today} />
      <Footer page={page} place={place} welcomed={settings.welcomed} />
    </>
  );
}
