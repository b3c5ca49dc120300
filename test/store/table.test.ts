import { memoryTable } from '../../shared/store/memory-table.ts';
import { CONTRACT_INDEXES, tableContract } from './table-contract.ts';

tableContract('memory', async () => memoryTable(CONTRACT_INDEXES));
