/** The PDF press: a process of its own that prints one report after another, until the server ends it or is gone. */
import { openPrinter } from './print.ts';
import { servePress } from '../press/serve.ts';

servePress(openPrinter());
