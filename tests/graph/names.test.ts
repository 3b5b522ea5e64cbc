import { describe, expect, test } from 'vitest';
import { entityId, fold, slug, versions } from '../../graph/names.ts';

describe('fold', () => {
  test.each([
    ['Gemma 4 31B', 'gemma-4 31b'],
    ['Kimi-k2.5', 'Kimi K2.5'],
    ['Qwen 3.6-397B', 'Qwen3.6-397B'],
    ['the Remote Labor Index', 'Remote Labor Index'],
    ['Apple’s', 'Apple'],
    ['OpenAI, Inc.', 'OpenAI'],
    ['llama.cpp', 'Llama CPP'],
    ['Black & Veatch', 'Black and Veatch'],
    ['Hervé', 'Herve'],
  ])('%s and %s are one', (left, right) => {
    expect(fold(left)).toBe(fold(right));
  });

  test.each([
    ['GPT-4.1', 'GPT-41'],
    ['Gemma 4 31B', 'Gemma 43 1B'],
    ['C', 'C++'],
    ['@karpathy', 'Karpathy'],
    ['Grok 4', 'Grok 4.1'],
  ])('%s and %s are two', (left, right) => {
    expect(fold(left)).not.toBe(fold(right));
  });

  test('leaves something of every name', () => {
    expect(fold('北京')).toBe('北京');
    expect(fold('...')).not.toBe('');
  });
});

describe('slug', () => {
  test.each([
    ['Gemma 4 31B', 'gemma-4-31b'],
    ['Qwen 3.6-397B', 'qwen-3.6-397b'],
    ['llama.cpp', 'llama-cpp'],
    ['r/LocalLLaMA', 'r-localllama'],
    ['C++', 'cplusplus'],
    ['.NET', 'net'],
    ['"Titled Paper"', 'titled-paper'],
    ['?', 'unnamed'],
  ])('%s is %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test('stands behind the type in an id', () => {
    expect(entityId('model', 'Gemma 4 31B')).toBe('model/gemma-4-31b');
  });
});

test('versions lists the numbers of a name with their letter', () => {
  expect(versions('Gemma 4 31B')).toBe('4 31b');
  expect(versions('Claude Opus 4.6')).toBe('4.6');
  expect(versions('Claude Opus')).toBe('');
  expect(versions('Kimi K2.5')).toBe(versions('K2.5'));
});
