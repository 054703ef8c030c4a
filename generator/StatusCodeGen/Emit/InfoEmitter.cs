using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>Emits the struct that is one row of the page.</summary>
internal static class InfoEmitter
{
    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        var info = Keyword.EscapeType(api.Types.Info);
        writer.WriteSummary($"One row of {api.Catalog.Title}.");
        api.WriteAttributes(writer);
        writer.Write($$"""
            {{api.Access}} readonly struct {{info}} : global::System.IEquatable<{{api.Info}}>
            {
                private readonly string{{api.Nullable}} _name;
                private readonly string{{api.Nullable}} _description;

                internal {{info}}({{api.Enum}} code, string name, string description, {{api.Group}} group)
                {
                    Code = code;
                    _name = name;
                    _description = description;
                    Group = group;
                }

                /// <summary>The code.</summary>
                public {{api.Enum}} Code { get; }

                /// <summary>The name, as the page spells it.</summary>
                public string Name => _name ?? "";

                /// <summary>The description; empty if the page has none.</summary>
                public string Description => _description ?? "";

                /// <summary>The group.</summary>
                public {{api.Group}} Group { get; }

                /// <summary>Whether two rows are the same.</summary>
                public static bool operator ==({{api.Info}} left, {{api.Info}} right) => left.Equals(right);

                /// <summary>Whether two rows differ.</summary>
                public static bool operator !=({{api.Info}} left, {{api.Info}} right) => !left.Equals(right);

                /// <inheritdoc/>
                public bool Equals({{api.Info}} other) =>
                    Code == other.Code && Name == other.Name && Description == other.Description && Group == other.Group;

                /// <inheritdoc/>
                public override bool Equals(object{{api.Nullable}} obj) => obj is {{api.Info}} other && Equals(other);

                /// <inheritdoc/>
                public override int GetHashCode() => Code.GetHashCode();

                /// <summary>The number and the name.</summary>
                public override string ToString() =>
                    (({{api.Type}})Code).ToString(global::System.Globalization.CultureInfo.InvariantCulture) + " " + Name;
            }
            """);
        return api.End(writer);
    }
}
