const SUBJECT_AND_BE = /\{(person|accused|you|they)\}(?: \{like\}[?*])?(?: \.\.)? \{be\}/;

/** Patterns written one on a line; "they are" stands for "they're" as well. */
export const patterns = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [subjectAndBe, subject] = SUBJECT_AND_BE.exec(line) ?? [];
      return subjectAndBe ? [line, line.replace(subjectAndBe, subject === 'they' ? '{they-is}' : '{is}')] : [line];
    });
