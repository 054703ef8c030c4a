using Microsoft.CodeAnalysis;

namespace StatusCodeGen;

/// <summary>Generates the API of every catalog file of a project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class StatusCodeGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
