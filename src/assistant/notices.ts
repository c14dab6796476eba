import { type Answer, ask } from '../access/access.ts';
import type { Composer, Draft } from '../composer/composer.ts';
import type { Environment } from '../composer/situation.ts';
import { type Message, message } from '../language/message.ts';
import type { Channel, Pack } from '../policy/pack.ts';
import type { Action, ComposerKind } from '../policy/vocabulary.ts';

/** What the writer is reminded of by the situation alone, whatever the words. */

const ACTIONS: Partial<Record<ComposerKind, Action>> = {
  post: 'create-post',
  caption: 'create-post',
  comment: 'comment',
  reply: 'comment',
  message: 'send-message',
  profile: 'amend-page',
};

/** The access table's answer to what this composer is for, when it publishes (or may publish) as one of the council's accounts. */
function answerHere(
  draft: Draft,
  kind: ComposerKind,
  environment: Environment,
): { answer: Answer; channel: Channel } | undefined {
  const { pack, person, today } = environment;
  const action = ACTIONS[kind];
  const channel = pack.channels.find(({ id }) => id === draft.situation.channel);
  if (!action || !channel || draft.situation.account === 'personal') return undefined;
  return { answer: ask(pack, person, channel, action, today()), channel };
}

/** The role banner's sentence, or undefined when the policy does not speak against what the writer is about to do. */
export function bannerOf({ draft, recognised, environment }: Composer): Message | undefined {
  const here = answerHere(draft, recognised.kind, environment);
  if (here?.answer.verdict !== 'not allowed') return undefined;
  const { answer, channel } = here;
  const moderators = moderatorsOf(environment.pack, channel);
  if (answer.action === 'create-post') {
    const who =
      answer.because.kind === 'councillor' ? 'councillor' : answer.because.kind === 'role' ? 'editor' : 'other';
    const known = draft.situation.account === 'council';
    if (who === 'councillor')
      return message(known ? 'banner_councillor_post' : 'banner_councillor_post_if', channel.name, moderators);
    if (who === 'editor')
      return message(known ? 'banner_editor_post' : 'banner_editor_post_if', channel.name, moderators);
    return message(known ? 'banner_other_post' : 'banner_other_post_if', channel.name, moderators);
  }
  return message('banner_other_action', channel.name, moderators);
}

/** Quiet notes: who may come to read this, or take it for the council's, and last of all what is not known here. */
export function notesOf({ draft: { situation }, recognised }: Composer): Message[] {
  const notes: Message[] = [];
  if (situation.audience === 'direct') notes.push(message('note_message'));
  if (situation.audience === 'private-group') notes.push(message('note_private_group'));
  if (situation.standing === 'councillor' && situation.account === 'personal') notes.push(message('note_councillor'));
  if (recognised.kind === 'unknown') notes.push(message('note_unknown_kind'));
  return notes;
}

/** The titles that moderate a channel, for a sentence. */
function moderatorsOf(pack: Pack, channel: Channel): string {
  const names = channel.holders.moderator.map((id) => pack.titles.find((title) => title.id === id)?.name ?? id);
  return names.join(' / ');
}
