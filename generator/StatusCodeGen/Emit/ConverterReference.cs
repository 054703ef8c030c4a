using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>
/// How a type refers to its converter of System.ComponentModel. An attribute with <c>typeof</c> keeps the name of the assembly,
/// by which System.ComponentModel finds no type of a plug-in, which is in another load context. A name without an assembly is
/// found in the assembly of the type itself. But a trimmer does not follow such a name, so a member has to keep the converter.
/// </summary>
internal sealed class ConverterReference
{
    private const string CodeAnalysis = "global::System.Diagnostics.CodeAnalysis";

    private readonly string _name;
    private readonly string _reference;
    private readonly bool _isByName;

    private ConverterReference(ApiContext api, string converter, bool hasMembers)
    {
        _name = api.Types.QualifiedName(converter);
        _reference = api.Types.Reference(converter);

        // Without the attributes for a trimmer, which is possible only in old frameworks, it can follow typeof alone.
        _isByName = api.Capabilities.HasDynamicDependency && hasMembers;
    }

    /// <summary>The enum and its converter. The first member keeps it.</summary>
    public static ConverterReference OfEnum(ApiContext api) =>
        new(api, api.Types.TypeConverter, hasMembers: api.Codes.Count > 0 || api.Kind == Catalogs.CodeKind.Text);

    /// <summary>The struct of any text and its converter. The field of the text keeps it.</summary>
    public static ConverterReference OfText(ApiContext api) => new(api, api.Types.TextTypeConverter, hasMembers: true);

    /// <summary>Writes the attribute of the member that keeps the converter in a trimmed application.</summary>
    public void WriteKeep(SourceWriter writer)
    {
        if (_isByName)
        {
            writer.Write($"""
                [{CodeAnalysis}.DynamicDependency(
                    {CodeAnalysis}.DynamicallyAccessedMemberTypes.PublicParameterlessConstructor,
                    typeof({_reference}))]
                """);
        }
    }

    /// <summary>Writes the attributes of the type.</summary>
    public void WriteAttribute(SourceWriter writer)
    {
        if (!_isByName)
        {
            writer.Write($"[global::System.ComponentModel.TypeConverter(typeof({_reference}))]");
            return;
        }

        writer.Write($"[global::System.ComponentModel.TypeConverter({Literal.Of(_name)})]");
        writer.Write($"""
            [{CodeAnalysis}.UnconditionalSuppressMessage(
                "Trimming",
                "IL2122",
                Justification = "A member keeps the converter.")]
            """);
    }
}
