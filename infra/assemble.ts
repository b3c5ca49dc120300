import { App, Validations } from 'aws-cdk-lib';
import { CURRENTLY_RECOMMENDED_FLAGS } from 'aws-cdk-lib/cx-api';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readSettings } from './settings.ts';
import { DatelineStack } from './stack.ts';

export type AssembleOptions = {
  /** Overrides the settings of the context, as `-c` does. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where the assembly goes; `cdk` says so itself. */
  readonly outputFolder?: string;
};

/** The application with its one stack: all behaviours as the library (its version is pinned) recommends them, checked against the AWS Solutions rules when it is synthesized. */
export function assemble({ settings = {}, outputFolder }: AssembleOptions = {}): {
  readonly app: App;
  readonly stack: DatelineStack;
} {
  const app = new App({
    context: { ...CURRENTLY_RECOMMENDED_FLAGS, ...settings },
    ...(outputFolder && { outdir: outputFolder }),
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, stack: new DatelineStack(app, readSettings(app.node)) };
}
