namespace StatusCodeGen.Tool.Output;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>For people at a terminal.</summary>
    Text,

    /// <summary>For a release note.</summary>
    Markdown,

    /// <summary>For programs. The shape is documented, and only grows.</summary>
    Json,

    /// <summary>Annotations, which GitHub Actions shows at the lines of a pull request.</summary>
    Github,
}
