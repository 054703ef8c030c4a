// expect: none | B
// group: statement
// why: two switches in source order (outer | inner); inner labels must not leak into outer
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c, Code d)
    {
        switch (c)
        {
            case Code.A:
                switch (d)
                {
                    case Code.A: return 1;
                    case Code.C: return 2;
                }
                return 3;
            case Code.B: return 4;
            case Code.C: return 5;
        }
        return 6;
    }
}
