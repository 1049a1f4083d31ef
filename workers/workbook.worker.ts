import { expose } from 'comlink';
import { workbookOf, type WorkbookApi } from '../src/report/tables/workbook';

const api: WorkbookApi = { write: workbookOf };

expose(api);
