using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Emit.Json;
using StatusCodeGen.Emit.Lookups;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>
/// Emits what the code of all catalogs of a project shares: once for the assembly, since the compiler binds each body, and a
/// project may have many catalogs. The types are internal. Where a friend assembly has them too, each assembly uses its own.
/// </summary>
/// <remarks>
/// They have no <c>[Embedded]</c>, which would hide them from friends. Compilers before Roslyn 4.14 reserve its name wherever a
/// framework lacks an attribute that the language needs (CS8336).
/// </remarks>
internal static class SharedCode
{
    /// <summary>The name of the file. No type has a hyphen in its name, so no file of a catalog has this one.</summary>
    public const string HintName = "StatusCodeGen-Shared.g.cs";

    /// <summary>The class that quotes a refused text.</summary>
    public const string Refusal = $"global::{Namespace}.{RefusalName}";

    /// <summary>The class that all JSON converters use.</summary>
    public const string Json = $"global::{Namespace}.{SharedJson.Name}";

    /// <summary>The class that reads numbers from texts.</summary>
    public const string NumberText = $"global::{Namespace}.{SharedNumberText.Name}";

    /// <summary>The class that compares texts, ignoring case. Frameworks without spans have no need of it.</summary>
    public const string CaseComparison = $"global::{Namespace}.{SharedCaseComparison.Name}";

    public const string Namespace = "StatusCodeGen.Generated";

    private const string RefusalName = "Refusal";

    /// <summary>The simple names of all its types.</summary>
    public static IEnumerable<string> Types => [RefusalName, SharedNumberText.Name, SharedCaseComparison.Name, SharedJson.Name];

    public static SourceText Emit(Capabilities capabilities)
    {
        var writer = ApiContext.BeginFile(capabilities, "// Made by StatusCodeGen: what the code of all catalogs of this project shares.");
        writer.WriteLine();
        if (capabilities.HasFileScopedNamespaces)
        {
            writer.Write($"namespace {Namespace};").WriteLine();
        }
        else
        {
            writer.Write($"namespace {Namespace}").Open();
        }

        WriteRefusal(writer);
        writer.WriteLine();
        SharedNumberText.Write(writer, capabilities);
        if (capabilities.HasSpans)
        {
            writer.WriteLine();
            SharedCaseComparison.Write(writer, capabilities);
        }

        if (capabilities.HasJson)
        {
            writer.WriteLine();
            SharedJson.Write(writer, capabilities);
        }

        if (!capabilities.HasFileScopedNamespaces)
        {
            writer.Close();
        }

        return writer.ToText();
    }

    private static void WriteRefusal(SourceWriter writer)
    {
        writer.Write("// What the converters say of a text that they refuse.");
        writer.Write(ApiContext.Marker).Write($"internal static class {RefusalName}").Open();
        writer.Write($$"""
            // Only a short text is quoted: a long one may be a secret.
            internal static string Found(string text) => text.Length > {{ApiContext.Format(ConversionFailure.MaxLength)}}
                ? {{ConversionFailure.Length("text.Length", "characters")}}
                : Quote(text);

            // Quotes a refused text for a message. What would break the line, or show it other than it is, is replaced.
            internal static string Quote(string text)
            {
                char[] characters = text.ToCharArray();
                for (int index = 0; index < characters.Length; index++)
                {
                    switch (char.GetUnicodeCategory(characters[index]))
                    {
                        case global::System.Globalization.UnicodeCategory.Control:
                        case global::System.Globalization.UnicodeCategory.Format:
                        case global::System.Globalization.UnicodeCategory.LineSeparator:
                        case global::System.Globalization.UnicodeCategory.ParagraphSeparator:
                            characters[index] = '\uFFFD';
                            break;
                    }
                }

                return "'" + new string(characters) + "'";
            }
            """);
        writer.Close();
    }
}
