using System.Globalization;
using System.Text;

namespace StatusCodeGen.Tests.Hostile;

internal sealed partial class RandomCatalog
{
    /// <summary>The catalog as a file.</summary>
    public string Yaml
    {
        get
        {
            var yaml = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
                catalog:
                  name: {Name}
                  namespace: {Namespace}
                  type: {Type}
                  visibility: {(IsPublic ? "public" : "internal")}
                  title: {EscapedYaml.Quote(Title)}
                  description: {EscapedYaml.Quote(Description)}
                  reference: {EscapedYaml.Quote(Reference)}
                {(Columns.Count == 0 ? "" : "  columns:\n")}{string.Concat(Columns.Select(static column => column.Yaml))}
                """);
            yaml.Append(Groups is [{ Identifier: null }] ? "" : Groups.Count == 0 ? "groups: []\n" : "groups:\n");
            foreach (var group in Groups)
            {
                yaml.Append(group.Identifier is null
                    ? ""
                    : $"- name: {EscapedYaml.Quote(group.Name)}\n  identifier: {group.Identifier}\n"
                        + $"  title: {EscapedYaml.Quote(Title)}\n  description: {EscapedYaml.Quote(Description)}\n"
                        + (group.Value is { } value ? string.Create(CultureInfo.InvariantCulture, $"  value: {value}\n") : ""));
                yaml.Append(group.Range.Length == 0 ? "" : $"  range: {(IsText ? EscapedYaml.Quote(group.Range) : group.Range)}\n")
                    .Append(group.Identifier is null ? "codes:" : "  codes:")
                    .Append(group.Codes.Count == 0 ? " []\n" : "\n");
                foreach (var code in group.Codes)
                {
                    yaml.Append("  - code: ").Append(IsText ? EscapedYaml.Quote(code.Spelling) : code.Spelling).Append('\n')
                        .Append(IsText && code.Name == code.Spelling ? "" : $"    name: {EscapedYaml.Quote(code.Name)}\n")
                        .Append(CultureInfo.InvariantCulture, $"    identifier: {code.Identifier}\n")
                        .Append(CultureInfo.InvariantCulture, $"    description: {EscapedYaml.Quote(code.Description)}\n")
                        .Append(code.Deprecation is { } reason ? $"    deprecated: {Deprecated(reason)}\n" : "")
                        .Append(code.Aliases.Count > 0 ? "    aliases:\n" : "")
                        .AppendJoin("", code.Aliases.Select(YamlOf))
                        .AppendJoin("", Columns.Select(column => column.YamlOf(code)));
                }
            }

            return yaml.ToString();
        }
    }

    private static string YamlOf(RandomAlias alias) =>
        $"    - name: {EscapedYaml.Quote(alias.Name)}\n      identifier: {alias.Identifier}\n"
        + (alias.Deprecation is { } reason ? $"      deprecated: {Deprecated(reason)}\n" : "");

    private static string Deprecated(string reason) => reason.Length > 0 ? EscapedYaml.Quote(reason) : "true";
}
