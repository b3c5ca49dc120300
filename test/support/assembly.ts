import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble } from '../../infra/assemble.ts';

/** A value of a template: literal, or an intrinsic function. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
export type Properties = { readonly [name: string]: Value };
export type Resource = {
  readonly Type: string;
  readonly Properties: Properties;
  readonly DeletionPolicy?: string;
  readonly DependsOn?: readonly string[];
};

export type Assembly = {
  readonly folder: string;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  /** The folder of a function's bundle, by the description of the function. */
  readonly bundleOf: (name: string) => string;
  remove(): void;
};

/** Synthesizes the application as `npm run synth` does. Without bundles it takes seconds less, and the functions have no code. */
export function synthesize(settings: Readonly<Record<string, unknown>>, bundles: boolean): Assembly {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-assembly-'));
  const skipped = bundles ? {} : { 'aws:cdk:bundling-stacks': [] };
  const { app, stack } = assemble({ settings: { ...settings, ...skipped }, outputFolder: folder });
  app.synth();
  const template = JSON.parse(readFileSync(join(folder, `${stack.artifactId}.template.json`), 'utf8'));
  const bundleOf = (name: string): string => {
    const code = template.Resources[functionId(template.Resources, name)].Properties.Code.S3Key;
    return join(folder, `asset.${String(code).replace(/\.zip$/, '')}`);
  };
  const remove = () => rmSync(folder, { recursive: true });
  return { folder, resources: template.Resources, outputs: template.Outputs, bundleOf, remove };
}

export const ofType = (resources: Assembly['resources'], type: string): readonly (readonly [string, Resource])[] =>
  Object.entries(resources).filter(([, resource]) => resource.Type === type);

/** The logical id of a function by its name in the topology. */
export function functionId(resources: Assembly['resources'], name: string): string {
  const [found] = ofType(resources, 'AWS::Lambda::Function').filter(
    ([, { Properties }]) => Properties.Description === `Dateline: ${name}`,
  );
  if (found === undefined) throw new Error(`the template has no function ${name}`);
  return found[0];
}

/** An intrinsic value as short text: the logical id without its hash, and what was joined to it. */
export function shown(value: Value | undefined): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return String(value);
  const [[name, inner] = []] = Object.entries(value);
  const first = Array.isArray(inner) ? inner[0] : inner;
  if (name === 'Ref' || name === 'Fn::GetAtt') return String(first).replace(/[0-9A-F]{8}$/, '');
  if (name === 'Fn::Join' && Array.isArray(inner)) return (inner[1] as readonly Value[]).map(shown).join('');
  return JSON.stringify(value);
}

const listOf = (value: Value | undefined): readonly Value[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** What a policy document allows, one `action on resource` a line. */
export function allowances(document: Value | undefined): readonly string[] {
  const { Statement } = document as { Statement: readonly Properties[] };
  return Statement.filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action, Resource }) =>
      listOf(Action).flatMap((action) => listOf(Resource).map((resource) => `${String(action)} on ${shown(resource)}`)),
    )
    .toSorted();
}

/** All policies of a function's role. */
export function allowedTo(resources: Assembly['resources'], name: string): readonly string[] {
  const role = shown(resources[functionId(resources, name)]?.Properties.Role);
  return ofType(resources, 'AWS::IAM::Policy')
    .filter(([, { Properties }]) => listOf(Properties.Roles).map(shown).includes(role))
    .flatMap(([, { Properties }]) => allowances(Properties.PolicyDocument));
}

/** Bytes of all files in a folder. */
export const sizeOf = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
