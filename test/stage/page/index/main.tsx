/** @jsxImportSource react */
import { SITES } from '../../../../src/policy/vocabulary.ts';
import { ACCOUNTS } from '../../accounts.ts';
import { COMPOSERS, type StageComposer } from '../../composers.ts';
import { mount } from '../shell.tsx';

/** Where `npm start` begins: every composer of the stage, one click away. */

const SITE_NAMES = { facebook: 'Facebook', instagram: 'Instagram', x: 'X', tiktok: 'TikTok' } as const;

function Index() {
  return (
    <main>
      <h1>The stage</h1>
      <p>
        Stand-ins for the four sites, with real editors, on this machine only. Open one, write something, and see what
        Council Post Check says. Nothing is published: what you “post” stays in the page.
      </p>
      {SITES.map((site) => (
        <section key={site}>
          <h2>{SITE_NAMES[site]}</h2>
          <ul>
            {COMPOSERS.filter((composer) => composer.site === site).map((composer) => (
              <Row key={composer.id} composer={composer} />
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function Row({ composer }: { composer: StageComposer }) {
  const acting = ACCOUNTS[composer.acting ?? '']?.name;
  const viewed = ACCOUNTS[composer.viewed ?? '']?.name;
  return (
    <li>
      <a href={composer.url}>{composer.title}</a>
      <span>
        {acting && `as ${acting}`}
        {viewed && viewed !== acting && `, on the page of ${viewed}`}
      </span>
      <a className="dark" href={`${composer.url}&theme=dark`} aria-label={`${composer.title}, dark`}>
        dark
      </a>
    </li>
  );
}

document.title = 'The stage';
mount('#root', <Index />);
