import { expect, test } from 'vitest';
import { sayRule } from '../../../rules/messages/say.ts';

test('blanks are filled', () => {
  const said = { code: 'warning.facts-disagree', with: { one: 'rcv', other: 'accountBalance' } };
  expect(sayRule(said, 'en')).toContain('“rcv” and “accountBalance” contradict each other');
  expect(sayRule(said, 'es')).toContain('«rcv» y «accountBalance» se contradicen');
});

test('a code without a sentence, and a blank without a filling, are mistakes of ours', () => {
  expect(() => sayRule({ code: 'warning.nothing' }, 'es')).toThrow('no sentence for warning.nothing in es');
  expect(() => sayRule({ code: 'warning.facts-disagree' }, 'en')).toThrow('nothing to fill {one}');
  expect(() => sayRule({ code: 'warning.facts-disagree', with: { one: 'rcv' } }, 'en')).toThrow('{other}');
});
