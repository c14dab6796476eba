/** @jsxImportSource react */
export {};
