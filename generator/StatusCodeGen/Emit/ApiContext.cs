using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit;

/// <summary>
/// What every emitter needs: the catalog, the project's capabilities, and the names that follow from both.
/// </summary>
/// <param name="catalog">The catalog.</param>
/// <param name="lookups">How its codes are found.</param>
/// <param name="capabilities">What the generated code may use.</param>
/// <param name="places">Where the file declares the members of the enums; null if no editor asks.</param>
/// <param name="languages">The languages of the catalog's translations.</param>
internal sealed class ApiContext(
    Catalog catalog,
    CatalogLookups lookups,
    Capabilities capabilities,
    CatalogPlaces? places = null,
    EquatableArray<TranslatedLanguage>? languages = null)
{
    public const string Version = "1.0.0";

    /// <summary>The attribute that every generated type has. The analyzers recognize types by it.</summary>
    public const string Marker = $"[global::System.CodeDom.Compiler.GeneratedCode(\"StatusCodeGen\", \"{Version}\")]";

    /// <inheritdoc cref="Inner"/>
    public const string InnerName = "Lookup";

    public Catalog Catalog { get; } = catalog;

    public CatalogLookups Lookups { get; } = lookups;

    public Capabilities Capabilities { get; } = capabilities;

    /// <summary>Where the file declares the members of the enums; null if no editor asks.</summary>
    public CatalogPlaces? Places { get; } = places;

    /// <summary>The languages of the catalog's translations, ordered by their tags.</summary>
    public EquatableArray<TranslatedLanguage> Languages { get; } = languages ?? EquatableArray<TranslatedLanguage>.Empty;

    /// <summary>Whether there is a translation. A catalog without one has nothing that asks for a culture.</summary>
    public bool IsTranslated => Languages.Count > 0;

    public ApiTypes Types { get; } = new(catalog);

    public string Access => Catalog.IsPublic ? "public" : "internal";

    /// <summary>What the codes are.</summary>
    public CodeKind Kind => Catalog.Type.Kind;

    /// <summary>Whether codes are texts, of either kind.</summary>
    public bool IsText => Catalog.Type.IsText;

    /// <summary>The C# keyword of the enum's underlying type.</summary>
    public string Type => Catalog.Type.Underlying.Keyword;

    public string Enum => Types.Reference(Types.Enum);

    public string Group => Types.Reference(Types.Group);

    public string Info => Types.Reference(Types.Info);

    /// <summary>The struct that holds any text, where codes are texts.</summary>
    public string Text => Types.Reference(Types.Text);

    public string Lookup => Types.Reference(Types.Lookup);

    /// <summary>
    /// The class in the lookup class with all that is not public, so that completion in the catalog's own project offers one name
    /// for it. No lookup class has this name, since each ends in <c>s</c>.
    /// </summary>
    public string Inner => Lookup + "." + InnerName;

    public string Extensions => Types.Reference(Types.Extensions);

    /// <summary>The <c>?</c> of a nullable reference type; empty if the language version has none.</summary>
    public string Nullable => Capabilities.HasNullable ? "?" : "";

    public EquatableArray<Code> Codes => Catalog.Codes;

    /// <summary>The <c>partial </c> of the class within the lookup class: with translations, it has parts in other files.</summary>
    public string PartialInner => IsTranslated ? "partial " : "";

    /// <summary>Whether the page describes any code.</summary>
    public bool HasDescriptions { get; } = catalog.Codes.Any(static code => code.Description.Length > 0);

    /// <summary>The rows, cut wherever the group changes.</summary>
    public IReadOnlyList<PageSection> Sections { get; } = PageSection.Cut(catalog);

    /// <summary>Whether the namespace has braces around its types.</summary>
    private bool HasBraces => Catalog.Namespace.Length > 0 && !Capabilities.HasFileScopedNamespaces;

    /// <summary>Writes the attributes that every generated type has, the analyzer's marker among them.</summary>
    public void WriteAttributes(SourceWriter writer)
    {
        writer.Write(Marker);
        if (Capabilities.IsClsCompliant && Catalog.IsPublic && !Catalog.IsClsCompliant)
        {
            writer.Write("[global::System.CLSCompliant(false)]");
        }
    }

    /// <summary>Begins a file: its header and its namespace.</summary>
    /// <param name="attribute">An attribute of the assembly, which must be before the namespace; may be empty.</param>
    /// <param name="source">The file that it is made from, without its folder; null for the catalog's.</param>
    public SourceWriter Begin(string attribute = "", string? source = null)
    {
        var writer = BeginFile(
            Capabilities,
            $"// Made by StatusCodeGen from {DocComment.Fold(source ?? Catalog.FileName)}: edit that file, not this one.");
        if (Capabilities.IsClsCompliant
            && Catalog.Namespace.Split('.').Any(static piece => piece.StartsWith("_", StringComparison.Ordinal)))
        {
            // The project or the author of the catalog chose this namespace, so a warning about it does not help.
            writer.Write("#pragma warning disable CS3008 // The namespace begins with an underscore.");
        }

        writer.WriteLine();
        if (attribute.Length > 0)
        {
            writer.Write(attribute).WriteLine();
        }

        var line = $"namespace {Keyword.EscapeNamespace(Catalog.Namespace)}";
        if (HasBraces)
        {
            writer.Write(line).Open();
        }
        else if (Catalog.Namespace.Length > 0)
        {
            writer.Write($"{line};").WriteLine();
        }

        return writer;
    }

    /// <summary>Begins any file: the lines above the namespace.</summary>
    /// <param name="capabilities">What the generated code may use.</param>
    /// <param name="comment">What the file is.</param>
    public static SourceWriter BeginFile(Capabilities capabilities, string comment)
    {
        var writer = new SourceWriter();
        writer.Write("// <auto-generated/>");
        writer.Write(comment);
        if (capabilities.HasNullable)
        {
            // Only annotations, because a test already checks that there are no warnings. Without the second line the compiler
            // still looks for them where the project does, and only then drops them because the code is generated. With twenty
            // catalogs, that is an eighth of the whole compilation.
            writer.Write("#nullable enable annotations");
            writer.Write("#nullable disable warnings");
        }

        writer.Write("#pragma warning disable CS0435, CS0436, CS0437 // A reference may have the same names.");
        return writer;
    }

    /// <summary>Ends a file that <see cref="Begin"/> began.</summary>
    public SourceText End(SourceWriter writer)
    {
        if (HasBraces)
        {
            writer.Close();
        }

        return writer.ToText();
    }

    public static string Heading(Group group) =>
        group.RangeText.Length == 0 || group.Title.Contains(group.RangeText) ? group.Title : $"{group.Title} ({group.RangeText})";

    public static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
