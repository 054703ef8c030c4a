using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Merging;

/// <summary>Merges what a page says about itself into the header.</summary>
internal static class HeaderMerge
{
    public static void Apply(MergeContext context)
    {
        var (comparison, page) = (context.Comparison, context.Comparison.Page);
        var header = CatalogSyntax.Find(context.Syntax.Root, "catalog").GetValueOrDefault();
        var editor = new MappingEditor(context.Edits, header, MergeContext.FileLevel, CatalogKeys.Header);
        if (HeaderDifferences.HasNewTitle(comparison))
        {
            editor.Set("title", page.Title);
        }

        if (HeaderDifferences.HasNewDescription(comparison))
        {
            editor.Set("description", page.Description);
        }
    }
}
