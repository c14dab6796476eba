/** Who acts on the stage, as the composers' addresses name them. */
export const PERSON = 'jopenrose';
export const COUNCIL = 'looetowncouncil';

/** The root of a Lexical editor. */
export const LEXICAL = '[contenteditable="true"][data-lexical-editor="true"]';
