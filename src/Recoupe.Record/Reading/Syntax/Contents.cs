namespace Recoupe.Record.Reading.Syntax;

/// <summary>The clause that a verb of saying, asking or denying has for content.</summary>
internal static class Contents
{
    /// <summary>The head of the content clause: "said that ...", "insisted on the fact that ..."; -1 when there is none.</summary>
    public static int Of(Tree tree, int verb)
    {
        var clause = tree.Child(verb, "ccomp");
        if (clause >= 0) return clause;
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relation(child) is not ("obl" or "obj")) continue;
            // "dit ne pas être au courant"
            if (tree.Relation(child) == "obj" && tree.Child(child, "cop") is >= 0 and var copula && copula > verb) return child;
            foreach (var grandchild in tree.Children(child))
                if (tree.Relation(grandchild) is "acl" or "ccomp" && tree.Child(grandchild, "mark") >= 0) return grandchild;
        }

        return -1;
    }
}
