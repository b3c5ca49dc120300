import { assemble } from './assemble.ts';

assemble();
