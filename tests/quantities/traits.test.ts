import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('traits of what the text speaks of', () => {
  it('gives them to the thing, not to its maker', () => {
    expect(read('Acmeon released Zephyra. Accuracy, at 72.5%, is far from the best.')).toEqual([
      'Zephyra score 72.5 %',
    ]);
    expect(
      read('Acmeon released Zephyra. Throughput on hard tasks more than doubled, and failures fell by half.'),
    ).toEqual(['Zephyra change 2 x', 'Zephyra change 50 %']);
    expect(read('Acmeon released Zephyra. Internal runs lasted more than 24 hours.')).toEqual([
      'Zephyra duration 24 hours',
    ]);
  });

  it('looks over what is held against it and who tells', () => {
    expect(
      read('Acmeon released Zephyra. Results match Lumora, while API prices dropped by more than half for input.'),
    ).toEqual(['Zephyra change 50 %']);
  });

  it('gives the books to the firm', () => {
    expect(read('Acmeon released Zephyra. The shares have halved since.')).toEqual(['Acmeon change 0.5 x']);
  });

  it('takes what is said of that of another for its own', () => {
    expect(
      read("Zephyra's share of traffic has grown from 5.7% to 21.5% while that of Quillo shrank from 87% to 64%."),
    ).toEqual(['Zephyra share 5.7 %', 'Zephyra share 21.5 %', 'Quillo share 87 %', 'Quillo share 64 %']);
    expect(read('Zephyra needed 61 turns and Lumora needed 38.')).toEqual([
      'Zephyra count 61 turn',
      'Lumora count 38 turn',
    ]);
  });

  it('reads nouns of being, and what is active', () => {
    expect(read('Acmeon released Zephyra. Tokenization is four times as compact.')).toEqual(['Zephyra change 4 x']);
    expect(read('Zephyra is out. Only 9 billion weights are active per token.')).toEqual([
      'Zephyra active_parameters 9000000000 parameters',
    ]);
  });

  it('leaves those of a kind, and those of who is named', () => {
    expect(read('Acmeon released Zephyra. AI chip performance doubles every year.')).toEqual([]);
    expect(read('Acmeon released Zephyra. Throughput of Quillo doubled.')).toEqual(['Quillo change 2 x']);
    expect(read('Acmeon released Zephyra. Tests of Quillo ran for 9 hours.')).toEqual(['Quillo duration 9 hours']);
  });
});

describe('what somebody tells of it', () => {
  it('is of the thing that the text speaks of', () => {
    expect(read('The Torvex T9 ships today. Acmeon claims four times the performance of its forerunner.')).toEqual([
      'Torvex T9 change 4 x',
    ]);
    expect(read('Acmeon released Zephyra. One review found a gain of 5% over Lumora.')).toEqual(['Zephyra change 5 %']);
  });

  it('is of the firm where only firms have it', () => {
    expect(read('Acmeon released Zephyra. Acmeon reports 20% growth.')).toEqual(['Acmeon change 20 %']);
  });
});

describe('two held against each other', () => {
  it('pairs their numbers', () => {
    expect(read('Zephyra vs Lumora: 74% vs 78% on ReasonBench, $1.10 vs $2.90 per task.')).toEqual([
      'Zephyra @ ReasonBench score 74 %',
      'Lumora @ ReasonBench score 78 %',
      'Zephyra price 1.1 USD',
      'Lumora price 2.9 USD',
    ]);
    expect(read('On ReasonBench, Zephyra > Lumora (51 vs 48).')).toEqual([
      'Zephyra @ ReasonBench score 51 points',
      'Lumora @ ReasonBench score 48 points',
    ]);
    expect(read('Zephyra makes clips of up to a minute, compared with 20 seconds for Lumora.')).toEqual([
      'Zephyra duration 1 minutes',
      'Lumora duration 20 seconds',
    ]);
  });
});

describe('clauses about others', () => {
  it('leaves what earlier ones needed, and gives what is done to the thing', () => {
    expect(
      read('Acmeon released Zephyra. Rendering a room takes 40 seconds where earlier methods needed six hours.'),
    ).toEqual(['Zephyra duration 40 seconds']);
  });

  it('ends on a quantity within the last word', () => {
    expect(read('\u0627\u0644\u0639\u0631\u0628\u064a\u06291.6T')).toHaveLength(0);
  });

  it('reads multiples and sizes of other words', () => {
    expect(read('Zephyra has 8 billion weights.')).toEqual(['Zephyra parameters 8000000000 parameters']);
    expect(read('Zephyra needs twice as much memory.')).toEqual(['Zephyra change 2 x']);
    expect(read('Acmeon and Boltera each fell 5%.')).toEqual(['Acmeon change 5 %', 'Boltera change 5 %']);
    expect(read('Zephyra ran for a week and a half.')).toEqual(['Zephyra duration 10.5 days']);
    expect(read('Quillo answers one query in twelve.')).toEqual(['Quillo share 8.3 %']);
  });
});
