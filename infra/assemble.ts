import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readSettings } from './settings.ts';
import { DatelineStack } from './stack.ts';

/** Behaviours of the library that have to be asked for: access logs by bucket policy, since ACLs are switched off. */
const FEATURES = { '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true };

export type AssembleOptions = {
  /** Overrides the settings of the context, as `-c` does. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where the assembly goes; `cdk` says so itself. */
  readonly outputFolder?: string;
};

/** The application with its one stack, checked against the AWS Solutions rules when it is synthesized. */
export function assemble({ settings = {}, outputFolder }: AssembleOptions = {}): {
  readonly app: App;
  readonly stack: DatelineStack;
} {
  const app = new App({ context: { ...FEATURES, ...settings }, ...(outputFolder && { outdir: outputFolder }) });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, stack: new DatelineStack(app, readSettings(app.node)) };
}
