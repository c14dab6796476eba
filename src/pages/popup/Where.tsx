import { openPage } from '../../platform/tab.ts';
import { words } from '../../platform/words.ts';
import { siteName } from '../shared/names.ts';
import type { Place } from './place.ts';

/** Whose page is on screen, and what that means. */
export function Where({ place, reload }: { place: Place; reload(): void }) {
  switch (place.kind) {
    case 'asking':
      return <Headline title={words('popup_asking')} />;
    case 'unsupported':
      return <Headline title={words('popup_unsupported')} below={words('popup_unsupported_below')} />;
    case 'not-connected':
      return (
        <Headline title={words('popup_reload')} below={words('popup_reload_below')}>
          <button type="button" class="button primary" onClick={reload}>
            {words('popup_reload_button')}
          </button>
        </Headline>
      );
    case 'council-site':
      return <Headline title={place.host} below={words('popup_council_site', place.channel.name)} />;
    case 'site': {
      const { known, acting, seen } = place;
      const site = siteName(seen.site);
      if (!known && acting) {
        return (
          <Headline
            title={words('popup_as_council', acting.account.name)}
            below={words('popup_page_of', site, acting.channel.name)}
          />
        );
      }
      if (!known) return <NotTheCouncils name={seen.viewed?.name ?? seen.viewed?.handle ?? ''} site={site} />;
      const confirmed = known.account.confirmed;
      return (
        <Headline title={known.account.name} below={words('popup_page_of', site, known.channel.name)}>
          {!confirmed && (
            <p class="notice">
              {words('popup_unconfirmed', known.account.handle)}{' '}
              <button type="button" class="link" onClick={() => openPage('options', 'accounts')}>
                {words('popup_confirm')}
              </button>
            </p>
          )}
        </Headline>
      );
    }
  }
}

function NotTheCouncils({ name, site }: { name: string; site: string }) {
  return (
    <Headline
      title={words('popup_not_council')}
      below={name ? words('popup_page_of', site, name) : words('popup_on_site', site)}
    />
  );
}

function Headline(props: { title: string; below?: string; children?: preact.ComponentChildren }) {
  return (
    <section class="part where">
      <h2>{props.title}</h2>
      {props.below && <p class="muted">{props.below}</p>}
      {props.children}
    </section>
  );
}
