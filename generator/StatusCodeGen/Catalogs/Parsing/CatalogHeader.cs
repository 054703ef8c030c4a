using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Reads the <c>catalog</c> mapping: what is generated, and under which names.</summary>
internal sealed class CatalogHeader
{
    private static readonly string[] Keys =
    [
        "name", "namespace", "visibility", "type", "title", "description", "reference",
        "prefix", "identifiers", "undeclared", "json", "columns",
    ];

    private const string TextType = @"\A\s*(n?(var)?char|te?xt|str)";

    private static string Types { get; } = ValueFault.Choice(
        [.. IntegralType.All.Select(static type => type.Keyword), "char(1) to char(8)", CodeType.Text.Keyword]);

    /// <summary>What codes are read with if the file has no header, which is reported.</summary>
    public static readonly CatalogHeader Missing = new(default, diagnostics: null!)
    {
        IsTypeKnown = false,
        Columns = new([], [], IsComplete: false),
    };

    private readonly MappingReader _reader;
    private readonly DiagnosticCollector _diagnostics;

    private CatalogHeader(MappingReader reader, DiagnosticCollector diagnostics) =>
        (_reader, _diagnostics) = (reader, diagnostics);

    /// <summary>The enum's name; null if it is missing or unusable.</summary>
    public string? Name { get; private set; }

    public TextSpan NameSpan { get; private set; }

    /// <summary>The namespace, empty for the global namespace; null if it is unusable.</summary>
    public string? Namespace { get; private set; }

    public bool IsPublic { get; private set; } = true;

    public CodeType Type { get; private set; } = CodeType.Int;

    /// <summary>
    /// False if <c>type</c> is faulty or misspelt: a code that does not fit the default type is not reported then.
    /// </summary>
    public bool IsTypeKnown { get; private set; } = true;

    /// <summary>Whether a faulty <c>type</c> was meant to be one of texts: a code that is not a number is not reported then.</summary>
    public bool AreTextsMeant { get; private set; }

    public string Title { get; private set; } = "";

    public string Description { get; private set; } = "";

    public string Reference { get; private set; } = "";

    /// <summary>How names become C# names.</summary>
    public NamingRule Naming { get; private set; } = NamingRule.Default;

    /// <summary>Whether an undeclared number is in the only group whose range has it.</summary>
    public bool IsUndeclaredByRange { get; private set; }

    public JsonForm Json { get; private set; }

    /// <summary>
    /// Whether an entry may have a <c>value</c>. A column of that name wins over the key.
    /// </summary>
    public bool HasValues => Type.Kind == CodeKind.Text && Columns.Columns.All(static column => column.Key != CodeNumbers.ValueKey);

    /// <summary>The page's further columns.</summary>
    public ColumnSet Columns { get; private set; } = new([], [], IsComplete: true);

    /// <summary>Reads the header; null if it is not a mapping, which is reported.</summary>
    public static CatalogHeader? Parse(YamlNode node, string rootNamespace, DiagnosticCollector diagnostics)
    {
        if (node.Mapping is not { } mapping)
        {
            ValueFault.ReportWrongKind(diagnostics, node, "'catalog'", "a mapping with a 'name'");
            return null;
        }

        var header = new CatalogHeader(new MappingReader(node, mapping, "The catalog", Keys, diagnostics), diagnostics);
        header.Read(rootNamespace);
        return header;
    }

    private void Read(string rootNamespace)
    {
        _reader.ReportUnknown();
        (Name, NameSpan, Namespace) = CatalogName.Read(_reader, rootNamespace, _diagnostics);
        IsPublic = _reader.Word("visibility", "public", "internal") != "internal";
        ReadType();
        ReadTexts();
        Naming = NamingOptions.Read(_reader, _diagnostics);
        ReadForms();
        Columns = ColumnParser.Read(_reader, Naming.WithoutPrefixes, Type, _diagnostics);
    }

    private void ReadTexts()
    {
        var title = _reader.ProseOr("title", "");
        Title = string.IsNullOrWhiteSpace(title) ? Name ?? "" : title;
        Description = _reader.ProseOr("description", "");
        Reference = _reader.ProseOr("reference", "");
    }

    private void ReadType()
    {
        IsTypeKnown = !_reader.Has("type") && !_reader.IsMisspelt("type");
        if (_reader.Text("type") is not { } text)
        {
            return;
        }

        if (CodeType.Find(text.Text) is { } type)
        {
            (Type, IsTypeKnown) = (type, true);
        }
        else
        {
            _diagnostics.Report(Descriptors.WrongKind, text.Span, "'type'", Types, Quotation.Of(text.Text));
            AreTextsMeant = Regex.IsMatch(text.Text, TextType, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        }
    }

    /// <summary>Reads what an undeclared code and JSON do. Codes that are texts leave less to choose than numbers.</summary>
    private void ReadForms()
    {
        IsUndeclaredByRange = _reader.Word("undeclared", "unknown", "by-range") == "by-range";
        if (IsUndeclaredByRange && Type.Kind == CodeKind.Text)
        {
            Refuse("undeclared", "unknown where the type is text, since all undeclared codes are one member");
            IsUndeclaredByRange = false;
        }

        Json = _reader.Word("json", "number", "string", "name") switch
        {
            "number" => JsonForm.Number,
            "string" => JsonForm.Text,
            "name" => JsonForm.Name,
            _ => JsonForm.Default,
        };
        if (Json != JsonForm.Default && Type.IsText)
        {
            Refuse("json", "omitted where codes are texts, since JSON has the texts");
            Json = JsonForm.Default;
        }
    }

    private void Refuse(string key, string kind)
    {
        if (_reader.Text(key) is { } text)
        {
            _diagnostics.Report(Descriptors.WrongKind, text.Span, $"'{key}'", kind, Quotation.Of(text.Text));
        }
    }
}
