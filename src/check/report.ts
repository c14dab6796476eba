import { inWords } from '../language/in-words.ts';
import { message } from '../language/message.ts';
import type { Pack } from '../policy/pack.ts';
import type { Finding } from '../rules/rule.ts';

/** The findings of a draft as plain text for a person to read, each with its place, its words, why, and what to do. */
export function report(text: string, findings: readonly Finding[], pack: Pack): string {
  if (findings.length === 0) return `${inWords(message('report_nothing'))}\n`;
  const place = linesOf(text);
  const parts = findings.map((finding) => {
    const clause = pack.clauses.find(({ id }) => id === finding.clause);
    return [
      `${place(finding.start)}  ${inWords(message(`report_${finding.severity}`))}  “${shorten(text.slice(finding.start, finding.end))}”`,
      `    ${inWords(finding.what)}`,
      ...(finding.because ? [`    ${inWords(finding.because)}`] : []),
      `    ${inWords(finding.advice)}`,
      `    ${inWords(message('report_clause', finding.clause, clause?.title ?? '', finding.rule))}`,
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n\n${inWords(message('report_count', String(findings.length)))}\n`;
}

/** Finds "line:column" (from 1) of an offset; offsets must be asked for in order. */
function linesOf(text: string): (offset: number) => string {
  let line = 1;
  let begin = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', begin); end >= 0 && end < offset; end = text.indexOf('\n', begin)) {
      line++;
      begin = end + 1;
    }
    return `${line}:${offset - begin + 1}`;
  };
}

function shorten(words: string): string {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length > 80 ? `${plain.slice(0, 78)} …` : plain;
}
