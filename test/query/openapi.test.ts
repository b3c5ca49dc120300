import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { PHENOMENA } from '../../infra/local/newsroom/phenomena.ts';
import { articleIdOf } from '../../shared/model/ids.ts';
import { takeDown } from '../../shared/pipeline/takedown.ts';
import { queryApp } from '../../shared/query/app.ts';
import { openApi } from '../../shared/query/openapi.ts';
import { canonicalUrl } from '../../shared/url/canonical.ts';
import { runNewsroom } from '../support/newsroom-run.ts';
import { type Requests, requestsOver } from '../support/requests.ts';

type Response = { readonly content?: Readonly<Record<string, { readonly schema: object }>> };
type Document = {
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly responses: Readonly<Record<string, Response>> } }>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};

const document = openApi() as Document;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

const isSchema = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The same schema with no property allowed that it does not name, so that the document is found out where it says too little. */
function closed(schema: unknown, isPart = false): unknown {
  if (Array.isArray(schema)) return schema.map((one) => closed(one, isPart));
  if (!isSchema(schema)) return schema;
  const inner = Object.entries(schema).map(([name, value]) => [name, closed(value, name === 'allOf')]);
  const names = ['properties', 'allOf', '$ref'].some((name) => name in schema) && !('additionalProperties' in schema);
  return { ...Object.fromEntries(inner), ...(names && !isPart && { unevaluatedProperties: false }) };
}

/** The named schemas stay open at their top: what refers to them closes them. */
const components = Object.fromEntries(
  Object.entries(document.components.schemas).map(([name, schema]) => [name, closed(schema, true)]),
);

/** Accepts what a response is said to hold, and nothing besides. */
function validatorOf(path: string, status: string, type: string): ValidateFunction {
  const schema = document.paths[path]?.get.responses[status]?.content?.[type]?.schema;
  if (schema === undefined) throw new Error(`${path} has no answer ${status} of type ${type}`);
  return ajv.compile({ allOf: [closed(schema)], components: { schemas: components } });
}

let requests: Requests;
let app: ReturnType<typeof queryApp>;

beforeAll(async () => {
  const { ports } = await runNewsroom();
  const { url } = PHENOMENA[0] ?? { url: '' };
  await takeDown(ports, articleIdOf(canonicalUrl(url) ?? url), url);
  requests = await requestsOver(ports);
  app = queryApp(ports);
}, 120_000);

async function faultsOf(path: string, validate: ValidateFunction): Promise<readonly string[]> {
  const answer = await app.request(path);
  const text = await answer.text();
  const body: unknown = /json/u.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text;
  validate(body);
  const faults = (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${path} ${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
  return answer.status === 200 ? faults : [`${path}: ${answer.status} ${JSON.stringify(body)}`];
}

describe('the OpenAPI document', () => {
  it('has every route that is asked here, and no other', () => {
    expect(Object.keys(document.paths).toSorted()).toEqual(Object.keys(requests).toSorted());
  });

  it.each(Object.keys(document.paths))('says what %s answers', async (path) => {
    const [type = ''] = Object.keys(document.paths[path]?.get.responses['200']?.content ?? {});
    const validate = validatorOf(path, '200', type);
    const faults = await Promise.all((requests[path] ?? []).map((request) => faultsOf(request, validate)));
    expect(faults.flat().slice(0, 5)).toEqual([]);
    expect(requests[path]?.length).toBeGreaterThan(0);
    const answer = await app.request(requests[path]?.[0] ?? '');
    expect(answer.headers.get('content-type')).toContain(type);
  });

  it.each([
    '/api/articles?limit=1000',
    '/api/articles?colour=red',
    '/api/articles?day=yesterday',
    '/api/articles?cursor=x',
    '/api/articles?section=News',
    '/api/articles?entity=nobody',
    '/api/articles?id=a&story=b',
    '/api/articles/none',
    '/api/articles/none/revisions',
    '/api/articles/none/revisions/1',
    '/api/articles/none/updates',
    '/api/articles/none/copies',
    '/api/entities?limit=no',
    '/api/entities/none',
    '/api/stories/none',
    '/api/changes',
    '/api/changes?since=soon',
    '/api/sources/none',
    '/api/sources/none/status',
    '/api/why',
    '/api/why?url=none',
    `/api/articles/${'x'.repeat(2000)}`,
    '/nowhere',
  ])('says what is answered to %s, which cannot be answered', async (path) => {
    const answer = await app.request(path);
    const validate = validatorOf('/health', 'default', 'application/problem+json');
    const body: unknown = JSON.parse(await answer.text());
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect([400, 404]).toContain(answer.status);
    validate(body);
    expect(validate.errors).toBeNull();
    expect(body).toMatchObject({ status: answer.status });
  });
});
