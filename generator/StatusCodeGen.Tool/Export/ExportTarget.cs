namespace StatusCodeGen.Tool.Export;

/// <summary>What a catalog is exported to.</summary>
internal enum ExportTarget
{
    TypeScript,
    Json,
    Csv,
    JsonSchema,
    OpenApi,
}
