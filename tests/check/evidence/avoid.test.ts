import { expect, test } from 'vitest';
import { loadedWords } from '../../../src/check/evidence/loaded-words.ts';
import { openCase } from '../case.ts';

test('words that a term or an actor asks to avoid are found, with what to write instead', async () => {
  const opened = await openCase('tests/cases/rules/evidence-loaded-words/fixed');
  const { library, today } = opened.facts.library[0]!;
  await opened.close();
  const bread = {
    id: 'bread',
    label: 'bread',
    definition: library.library.rests,
    avoid: ['large crowd'],
    evidence: [],
  };
  const usage = { '': { parts: [{ part: 'text' as const, text: 'Say bread, not large crowd.' }] } };
  const named = loadedWords.run({ library: { ...library, terms: { bread: { ...bread, usage } } }, today });
  const findings = loadedWords.run({ library: { ...library, terms: { bread } }, today });
  expect(findings.map(({ message, hint }) => [message, hint])).toEqual([
    ['"large crowd" is a word to avoid here', 'write bread'],
  ]);
  // How a word is used may name the one that it stands for.
  expect(named).toEqual(findings);
});
