using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>The options that <c>.editorconfig</c> can set.</summary>
internal static class SwitchOptions
{
    /// <summary><c>dotnet_code_quality.SCG2001.enum_types = all</c>: every enum is in scope.</summary>
    public static bool IncludesAll(AnalyzerConfigOptions options) => Is(options, "enum_types", "all");

    /// <summary><c>dotnet_code_quality.SCG2001.undeclared = ignore</c>: undeclared codes need no arm.</summary>
    public static bool IgnoresUndeclared(AnalyzerConfigOptions options) => Is(options, "undeclared", "ignore");

    private static bool Is(AnalyzerConfigOptions options, string name, string expected) =>
        options.TryGetValue("dotnet_code_quality.SCG2001." + name, out var value)
        && string.Equals(value.Trim(), expected, StringComparison.OrdinalIgnoreCase);
}
