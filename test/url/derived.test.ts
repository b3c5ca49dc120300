import { describe, expect, it } from 'vitest';
import { isDerivedForm } from '../../shared/url/derived.ts';

const OWN = 'https://gazette.example/2026/bridge-opens/';

describe('isDerivedForm', () => {
  it.each([
    'https://gazette.example/2026/bridge-opens/amp/',
    'https://amp.gazette.example/2026/bridge-opens/',
    'https://gazette.example/2026/bridge-opens/?print=1',
    'https://gazette.example/2026/bridge-opens/?outputType=amp',
  ])('tells %s from the publisher’s own address', (url) => {
    expect(isDerivedForm(url, OWN)).toBe(true);
  });

  it.each([
    OWN,
    'http://www.gazette.example/2026/bridge-opens',
    'https://gazette.example/2026/bridge-opens/?utm_source=rss&fbclid=x',
    'https://gazette.example/2026/bridge-opens/#comments',
  ])('takes %s for the page itself', (url) => {
    expect(isDerivedForm(url, OWN)).toBe(false);
  });
});
