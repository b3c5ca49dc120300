import { assemble } from './assemble.ts';
import { SettingsUnusable } from './settings.ts';

try {
  assemble();
} catch (error) {
  if (!(error instanceof SettingsUnusable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
