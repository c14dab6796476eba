import type { Role } from '../src/policy/vocabulary.ts';

export const CHANNELS = ['main', 'tourism', 'library'] as const;

/** The council's own table of who is authorised (clause 4.6), written down from the policy by title and channel. */
export const AUTHORISED: Record<string, Partial<Record<(typeof CHANNELS)[number], Role[]>>> = {
  'Commercial Strategy Manager': { main: ['moderator'], tourism: ['moderator'], library: ['moderator'] },
  'Communications and Events Officer': { main: ['moderator', 'admin'], tourism: ['admin'], library: ['admin'] },
  'Town Clerk': { main: ['admin'] },
  'Library Supervisor': { main: ['admin'], tourism: ['admin'], library: ['admin'] },
  'Business Development Officer': { tourism: ['admin'] },
  'Tourism Destination Website Development Officer': { tourism: ['editor'] },
  'Library & Tourism Assistant': { tourism: ['editor'], library: ['editor'] },
  'Information Officer': {},
  'Admin Officer': {},
};
