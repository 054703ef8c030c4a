using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Tests.Generation;

/// <summary>A catalog as the compiler hands it to the generator.</summary>
internal sealed class CatalogFile(SourceText text, string path = CatalogFile.DefaultPath) : AdditionalText
{
    private const string DefaultPath = "/project/codes.yaml";

    public CatalogFile(string yaml, string path = DefaultPath)
        : this(SourceText.From(yaml, Encoding.UTF8), path)
    {
    }

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
