using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Tests.Generation;

/// <summary>A catalog as the compiler hands it to the generator.</summary>
internal sealed class CatalogFile(string yaml, string path = "/project/codes.yaml") : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(yaml, Encoding.UTF8);
}
